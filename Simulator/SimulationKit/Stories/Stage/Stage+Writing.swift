internal import DeviceStorage
internal import DeviceSync
package import HouseholdModel

/// What people do.
extension Stage {
  /// Does one edit on `phone` and notes what was meant by it; nil if there was nothing to do.
  ///
  /// `isMalformed` makes it one that no server takes. Its process may die `after` so many steps, which throws `Died`:
  /// then nothing was meant.
  @discardableResult
  package func edit(
    _ phone: StagePhone, in space: SpaceID? = nil, isMalformed: Bool = false,
    dying after: Int? = nil, _ decide: (Editor, SpaceView) throws -> Draft
  ) throws -> Change? {
    // No two actions of one person happen at once.
    server.now += 1000
    let space = space ?? household
    let wall = reads(phone)
    let editor = Editor(member: phone.phone.identity.member, nowMilliseconds: wall)
    let known = try phone.phone.numbers(in: space)
    let first = oracle.nextNumber
    let change = try phone.mayDie(after) {
      try phone.phone.phone.edit(space: space, at: wall, random: &phone.phone.random) { facts in
        let draft = try decide(editor, SpaceView(facts))
        return Meaning.mark(draft, from: first, malformed: isMalformed)
      }
    }
    guard let change else { return nil }
    oracle.wrote(
      phone: phone.index, in: space, change.statements, at: change.time,
      superseding: change.supersedes.compactMap { known[$0] }, isMalformed: isMalformed,
      serverMilliseconds: now)
    if space == household, let written = oracle.entries.last {
      phone.own += written.facts.map(\.number)
      phone.session?.wrote(written)
    }
    try look(at: phone)
    return change
  }

  func reads(_ phone: StagePhone) -> UInt64 {
    UInt64(clamping: Int64(clamping: now) + phone.skew)
  }

  // MARK: In few words

  package func add(
    _ item: String, _ count: Int? = nil, by phone: StagePhone, isMalformed: Bool = false
  ) throws {
    let quantity = try count.map { try Quantity($0, unit: .count) }
    try edit(phone, isMalformed: isMalformed) { editor, view in
      try editor.add(NewLine(item, quantity: quantity), in: view)
    }
  }

  package func setQuantity(_ count: Int, of item: String, by phone: StagePhone) throws {
    let quantity = try Quantity(count, unit: .count)
    try edit(phone) { try $0.setQuantity(quantity, of: LineID(item), in: $1) }
  }

  package func setNote(_ text: String, of item: String, by phone: StagePhone) throws {
    try edit(phone) { try $0.setNote(text, of: LineID(item), in: $1) }
  }

  package func remove(_ item: String, by phone: StagePhone) throws {
    try edit(phone) { try $0.remove(LineID(item), in: $1) }
  }

  package func buy(_ item: String, by phone: StagePhone) throws {
    try edit(phone) { try $0.buy(LineID(item), in: $1) }
  }

  package func unbuy(_ item: String, by phone: StagePhone) throws {
    try edit(phone) { try $0.unbuy(LineID(item), in: $1) }
  }

  package func clearBought(by phone: StagePhone) throws {
    try edit(phone) { try $0.clearBought(on: .main, in: $1) }
  }

  package func rename(_ item: String, to name: String, by phone: StagePhone) throws {
    try edit(phone) { try $0.rename(LineID(item), to: name, in: $1) }
  }

  /// Reads everything that the person was told.
  package func readAlerts(by phone: StagePhone) throws {
    for alert in try phone.alerts() where !alert.isRead {
      try edit(phone, in: phone.phone.identity.personal) { try $0.markRead(alert.id, in: $1) }
    }
  }
}
