internal import HouseholdModel
internal import HouseholdWire

/// Facts that are restored together: those about one list or one product, or one that can't be read.
struct RestoredPart {
  /// The name without which nothing may be put on a product.
  private let label: Assertion?
  private var assertions: [Assertion] = []
  /// Whether a server of this version would refuse it, so that nothing else may depend on it.
  private var isDoubtful = false

  init(label: Assertion) { self.label = label }

  init(of list: ExportedList) {
    label = nil
    if let name = list.name { say([.listName(name)], about: list.id.subject) }
    // Only the main list is there without anybody saying anything about it.
    if list.id != .main || list.policy != .largest {
      say([.listPolicy(list.policy)], about: list.id.subject)
    }
    if list.kind != .shopping { say([.listKind(list.kind)], about: list.id.subject) }
    if list.isArchived { say([.listArchived(true)], about: list.id.subject) }
  }

  init(of fact: ExportedFact) {
    label = nil
    // A newer version than the one that wrote the file may be able to read it.
    let value = try? FactValue.strict(fact.field, fact.value)
    isDoubtful = value == nil
    say([value ?? .unknown(fact.field, fact.value)], about: fact.subject)
  }

  /// How many facts it is.
  var count: Int { assertions.count + (label == nil ? 0 : 1) }

  mutating func say(_ values: [FactValue], about subject: Subject) {
    assertions += values.map { Assertion(subject, $0) }
  }

  /// The fewest drafts, in order, that say all parts and keep each part together where it fits.
  ///
  /// A part of more facts than one change may say is parted. Each of its drafts says the name, so
  /// that none puts something on a product without one if the server refuses another.
  static func packed(_ parts: [RestoredPart]) -> [Draft] {
    var drafts: [Draft] = []
    var current: [Assertion] = []
    func close() {
      if !current.isEmpty { drafts.append(Draft(assertions: current)) }
      current = []
    }
    for part in parts {
      if part.isDoubtful {
        close()
        drafts.append(Draft(assertions: part.assertions))
        continue
      }
      if current.count + part.count > SyncLimits.factsPerChange { close() }
      let name = part.label.map { [$0] } ?? []
      var rest = part.assertions[...]
      repeat {
        if current.count + name.count + rest.count > SyncLimits.factsPerChange { close() }
        current += name
        let room = SyncLimits.factsPerChange - current.count
        current += rest.prefix(room)
        rest = rest.dropFirst(room)
      } while !rest.isEmpty
    }
    close()
    return drafts
  }
}
