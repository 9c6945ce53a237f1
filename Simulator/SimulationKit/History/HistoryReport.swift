internal import HouseholdModel
internal import HouseholdWire

/// What a recorded household cost.
package struct HistoryReport: Hashable, Sendable {
  package var operations: Int
  package var liveLines: Int
  /// Bodies of all requests that carried changes, uncompressed.
  package var wireBytes: Int
  package var pushes: Int
  /// The body of the answer to a new phone, uncompressed.
  package var bootstrapBytes: Int
  package var bootstrapParts: BootstrapParts
  package var bootstrapMilliseconds: Double
  package var mergeOperationsPerSecond: Double
  package var serverStorageBytes: Int

  package var wireBytesPerOperation: Double { Double(wireBytes) / Double(max(1, operations)) }
}

/// How much of an answer each kind of fact takes: what the answer shrinks by without those facts.
package struct BootstrapParts: Hashable, Sendable {
  /// Needs, marks, claims, notes and positions: what is on the lists.
  package var lines: Int
  /// Labels and categories.
  package var vocabulary: Int
  /// Purchases with their memory.
  package var purchases: Int
  /// Everything else: cursors, receipts, members, lists, framing.
  package var rest: Int

  init(_ answer: SyncAnswer, to request: SyncRequest) {
    let whole = Wire.encode(answer, to: request).count
    func without(_ fields: [Field]) -> Int {
      whole - Wire.encode(answer.without(fields), to: request).count
    }
    lines = without([.need, .bought, .claim, .note, .position])
    vocabulary = without([.label, .category])
    purchases = without([.purchase])
    rest = whole - lines - vocabulary - purchases
  }
}

extension SyncAnswer {
  fileprivate func without(_ fields: [Field]) -> SyncAnswer {
    var answer = self
    for index in answer.spaces.indices {
      switch answer.spaces[index].news {
      case .page(var page):
        page.born.removeAll { fields.contains($0.field) }
        answer.spaces[index].news = .page(page)
      case .reset(var page):
        page.facts.removeAll { fields.contains($0.field) }
        answer.spaces[index].news = .reset(page)
      case nil: break
      }
    }
    return answer
  }
}
