import HouseholdModel

/// A household in memory: who said what, without wire and disk.
///
/// Replica `n` is member `n`. A fact's value bytes are left empty, because its dot names it; the
/// values are kept beside.
struct SmallHousehold {
  private(set) var told: [Dot: ReadFact] = [:]

  static func member(_ replica: Int) -> MemberID { MemberID(rawValue: UInt64(replica)) }
  static func replicaID(_ replica: Int) -> ReplicaID { ReplicaID(rawValue: UInt64(replica)) }

  /// Makes a draft the next change of a replica.
  mutating func change(
    _ draft: Draft, by replica: Int, after table: FactTable, milliseconds: UInt64
  ) -> Change {
    let id = Self.replicaID(replica)
    let dot = Dot(replica: id, counter: table.lastCounter(of: id) + 1)
    let time = HybridTime(milliseconds: milliseconds)
    for (offset, assertion) in draft.assertions.enumerated() {
      let named = dot.advanced(by: offset)
      told[named] = ReadFact(
        dot: named, time: time, author: Self.member(replica),
        device: DeviceID(rawValue: UInt64(replica) + 100), subject: assertion.subject,
        value: assertion.value)
    }
    return Change(
      dot: dot, time: time, supersedes: draft.supersedes,
      statements: draft.assertions.map {
        Statement(subject: $0.subject, field: $0.value.field, value: [])
      })
  }

  func facts(_ table: FactTable) -> [ReadFact] { table.facts.compactMap { told[$0.dot] } }
  func view(_ table: FactTable) -> SpaceView { SpaceView(facts(table)) }
}

/// One phone of a household whose phones tell each other everything at once, for stories.
struct Story {
  private(set) var household = SmallHousehold()
  private(set) var table = FactTable()
  /// Milliseconds since 1970, a minute further on with every change.
  var now: UInt64 = 1_000_000_000_000
  /// The facts that the phone has no receipt for.
  var unreceipted: Set<Dot> = []

  static let minute: UInt64 = 60_000
  static let hour: UInt64 = 3_600_000
  static let day: UInt64 = 24 * hour

  var view: SpaceView {
    SpaceView(
      household.facts(table).map { fact in
        var fact = fact
        fact.isUnreceipted = unreceipted.contains(fact.dot)
        return fact
      })
  }

  func editor(_ replica: Int) -> Editor {
    Editor(member: SmallHousehold.member(replica), nowMilliseconds: now)
  }

  /// Does what `edit` decides, as replica `replica`; returns what undoes it.
  @discardableResult
  mutating func act(
    _ replica: Int, _ edit: (Editor, SpaceView) throws -> Draft
  ) rethrows -> Undo {
    now += Self.minute
    let (editor, view) = (self.editor(replica), self.view)
    let draft = try edit(editor, view)
    let change = household.change(draft, by: replica, after: table, milliseconds: now)
    table.apply(change)
    return Undo(of: draft, named: change.dot, by: editor, in: view)
  }

  /// Does what several decide without knowing of each other.
  mutating func concurrently(
    _ edits: [(Int, (Editor, SpaceView) throws -> Draft)]
  ) throws {
    now += Self.minute
    let before = view
    for (replica, edit) in edits {
      let draft = try edit(editor(replica), before)
      table.apply(household.change(draft, by: replica, after: table, milliseconds: now))
    }
  }

  /// Takes facts into the table as the server would.
  mutating func hear(_ assertions: [Assertion], from replica: Int = 99) {
    table.apply(
      household.change(
        Draft(assertions: assertions), by: replica, after: table, milliseconds: now))
  }
}

extension Subject {
  /// The product with this name.
  static func named(_ name: String, variant: String = "") -> Subject {
    ProductKey(name: name).map { Subject(product: $0, variant: variant) } ?? Subject(rawValue: 0)
  }
}

extension LineID {
  /// The line of the product with this name.
  init(_ name: String, on list: ListID = .main) {
    self.init(product: .named(name), list: list)
  }
}
