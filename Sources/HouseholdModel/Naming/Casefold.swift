/// toNFKC_Casefold of The Unicode Standard 15.0 (section 3.13), the same on every platform for ever.
///
/// Each scalar is mapped by its property NFKC_Casefold, then the whole is put into normalisation form
/// C. The table holds the mappings in decomposed form, so what is left here is to order marks and to
/// compose. Scalars that Unicode 15.0 does not know stay as they are.
package struct Casefold: Sendable {
  /// The one there is, decoded from its table at first use.
  package static let unicode15 = Casefold()

  /// Mapped scalars, ascending; the target of `sources[i]` is `targets[ends[i - 1]..<ends[i]]`.
  private var sources: [UInt32] = []
  private var ends: [Int] = []
  private var targets: [UInt32] = []
  /// Whether any of 256 neighbouring scalars is mapped: most aren't, and that is quickly said.
  private var mappedPages = [Bool](repeating: false, count: 0x1100)
  /// Both scalars of a pair in one number, ascending, and beside it what they compose to.
  private var pairs: [UInt64] = []
  private var composites: [UInt32] = []
  private let combiningClasses = ScalarRuns(decoding: CasefoldTable.combiningClasses)
  private let marks = ScalarRuns(decoding: CasefoldTable.marks)

  private init() {
    decodeMapping()
    decodeCompositions()
  }

  /// The case-folded form, in normalisation form C.
  package func folded(_ text: some Sequence<Unicode.Scalar>) -> [UInt32] {
    var scalars: [UInt32] = []
    for scalar in text { appendMapped(scalar.value, to: &scalars) }
    let canCompose = scalars.count > 1 && scalars.contains { $0 >= 0x300 }  // A mark, or a jamo.
    guard canCompose else { return scalars }
    orderMarks(&scalars)
    return composed(scalars)
  }

  /// Whether a scalar is a combining mark (general category M).
  package func isMark(_ scalar: Unicode.Scalar) -> Bool { marks[scalar.value] != 0 }

  /// Whether folding removes a scalar (Default_Ignorable_Code_Point): joiners, selectors, fillers.
  package func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    mapping(of: scalar.value)?.isEmpty ?? false
  }

  /// Puts each run of marks into the order of their classes; marks of one class keep their order.
  private func orderMarks(_ scalars: inout [UInt32]) {
    var start = 0
    while start < scalars.count {
      var run: [(rank: Int, scalar: UInt32)] = []
      while start + run.count < scalars.count {
        let scalar = scalars[start + run.count]
        let combiningClass = combiningClasses[scalar]
        if combiningClass == 0 { break }
        // The place in the low bits makes the order stable, however long a hostile run is.
        run.append((Int(combiningClass) << 48 | run.count, scalar))
      }
      if run.count > 1 {
        run.sort { $0.rank < $1.rank }
        for (offset, entry) in run.enumerated() { scalars[start + offset] = entry.scalar }
      }
      start += max(run.count, 1)
    }
  }

  /// Composes every scalar with the last starter before it, unless something between blocks it.
  private func composed(_ scalars: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(scalars.count)
    var starter: Int?
    var lastClass: UInt8 = 0
    for scalar in scalars {
      let combiningClass = combiningClasses[scalar]
      if let starter, starter == result.count - 1 || lastClass < combiningClass,
        let composite = composite(of: result[starter], scalar)
      {
        result[starter] = composite
        continue
      }
      if combiningClass == 0 { starter = result.count }
      lastClass = combiningClass
      result.append(scalar)
    }
    return result
  }

  private func composite(of first: UInt32, _ second: UInt32) -> UInt32? {
    if let syllable = Hangul.composite(of: first, second) { return syllable }
    let pair = UInt64(first) << 32 | UInt64(second)
    let index = pairs.firstIndex(whereSorted: { $0 >= pair })
    return index < pairs.count && pairs[index] == pair ? composites[index] : nil
  }

  private func appendMapped(_ scalar: UInt32, to scalars: inout [UInt32]) {
    if let target = mapping(of: scalar) {
      scalars.append(contentsOf: target)
    } else {
      scalars.append(scalar)
    }
  }

  private func mapping(of scalar: UInt32) -> ArraySlice<UInt32>? {
    guard mappedPages[Int(scalar >> 8)] else { return nil }
    let index = sources.firstIndex(whereSorted: { $0 >= scalar })
    guard index < sources.count, sources[index] == scalar else { return nil }
    return targets[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }
}

extension Casefold {
  private mutating func decodeMapping() {
    var numbers = CasefoldDecoder(CasefoldTable.mapping)
    var source = 0
    var previous: [Int] = []  // Neighbours map to neighbours, so differences are short.
    while let gap = numbers.next(), let length = numbers.next() {
      source += gap
      for index in 0..<length {
        guard let difference = numbers.nextSigned() else { return }
        if index == previous.count { previous.append(0) }
        previous[index] += difference
        targets.append(UInt32(truncatingIfNeeded: previous[index]))
      }
      sources.append(UInt32(truncatingIfNeeded: source))
      ends.append(targets.count)
      mappedPages[source >> 8] = true
    }
  }

  private mutating func decodeCompositions() {
    var numbers = CasefoldDecoder(CasefoldTable.compositions)
    var first = 0
    var composite = 0
    while let gap = numbers.next(), let second = numbers.next(),
      let difference = numbers.nextSigned()
    {
      first += gap
      composite += difference
      pairs.append(UInt64(first) << 32 | UInt64(second))
      composites.append(UInt32(truncatingIfNeeded: composite))
    }
  }
}

/// The syllables of Korean, which compose by arithmetic and so are in no table.
private enum Hangul {
  static func composite(of first: UInt32, _ second: UInt32) -> UInt32? {
    switch (first, second) {
    case (0x1100..<0x1113, 0x1161..<0x1176):
      0xAC00 + ((first - 0x1100) * 21 + (second - 0x1161)) * 28
    case (0xAC00..<0xD7A4, 0x11A8..<0x11C3) where (first - 0xAC00) % 28 == 0:
      first + (second - 0x11A7)
    default: nil
    }
  }
}
