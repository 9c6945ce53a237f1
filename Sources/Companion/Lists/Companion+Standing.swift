public import HouseholdModel

extension Companion {
  /// Makes a template: a list whose lines are put on other lists, again and again.
  @concurrent @discardableResult
  public func createTemplate(_ name: String) async throws -> Edit<ListID> {
    var chance = surroundings.chance
    let id = ListID(rawValue: UInt64.random(in: 1...UInt64.max, using: &chance))
    return try edit(id) { try $0.createList(id, named: name, kind: .template, in: $1) }
  }

  /// Puts what is on a template on a list; answers how many lines that took.
  ///
  /// Doing it twice adds nothing twice, on this phone or another.
  @concurrent @discardableResult
  public func expand(_ template: ListID, onto list: ListID = .main) async throws -> Int {
    try each { try $0.expand(template, onto: list, in: $1) }
  }

  /// Says that the household always wants a product to be there; nil quantity is "some".
  @concurrent @discardableResult
  public func setStaple(
    _ line: LineID, quantity: Quantity? = nil
  ) async throws -> Edit<LineID> {
    try edit(line) { try $0.setStaple(line, quantity: quantity, in: $1) }
  }

  /// Takes back that a product is a staple.
  @concurrent @discardableResult
  public func removeStaple(_ line: LineID) async throws -> Edit<LineID> {
    try edit(line) { try $0.removeStaple(line, in: $1) }
  }

  /// Puts the staples that are missing on their lists; answers how many.
  @concurrent @discardableResult
  public func addStaples() async throws -> Int { try each { try $0.addStaples(in: $1) } }

  /// Says that a product is wanted every so many days, from a day on.
  ///
  /// Days count from 1970-01-01 in the household's own calendar: `today` as the app's calendar has it.
  @concurrent @discardableResult
  public func setRecurrence(
    of line: LineID, everyDays: UInt32, fromDay day: UInt32, quantity: Quantity? = nil
  ) async throws -> Edit<LineID> {
    try edit(line) {
      try $0.setRecurrence(
        of: line, everyDays: everyDays, fromDay: day, quantity: quantity, in: $1)
    }
  }

  /// Takes back that a product is wanted again and again.
  @concurrent @discardableResult
  public func removeRecurrence(of line: LineID) async throws -> Edit<LineID> {
    try edit(line) { try $0.removeRecurrence(of: line, in: $1) }
  }

  /// Puts what recurs on its lists, as far as it is due on `day`; answers how many lines that took.
  ///
  /// Call it when the app comes to the front: every phone may, and each occasion comes once.
  @concurrent @discardableResult
  public func addRecurring(onDay day: UInt32) async throws -> Int {
    try each { try $0.expandRecurring(onDay: day, in: $1) }
  }

  /// "I'm going shopping": everybody else is told once, and may add what is missing.
  @concurrent @discardableResult
  public func goShopping(
    with list: ListID = .main, to store: String? = nil, for duration: Duration = .seconds(7200)
  ) async throws -> Edit<ListID> {
    let milliseconds = UInt64(max(0, duration / .milliseconds(1)))
    return try edit(list) {
      try $0.goShopping(
        with: list, to: store, untilMilliseconds: $0.nowMilliseconds + milliseconds, in: $1)
    }
  }

  /// The shopping is over.
  @concurrent @discardableResult
  public func endShopping() async throws -> Edit<ListID> {
    try edit(.main) { try $0.endShopping(in: $1) }
  }

  /// Does several actions, one change each, as many as are still to be done.
  ///
  /// Whoever is interrupted has done some of them, and does the rest the next time.
  private func each(_ decide: (Editor, SpaceView) throws -> [Draft]) throws -> Int {
    var done = 0
    while try edit(ListID.main, { try decide($0, $1).first ?? Draft() }).isChange { done += 1 }
    return done
  }
}
