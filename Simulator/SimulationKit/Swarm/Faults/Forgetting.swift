internal import HouseholdModel
internal import ServerStorage
internal import ServerSync

/// The server forgets whatever it may, a few rows at a time or all, at any moment.
enum Forgetting: Happening {
  static func happen(_ event: Event, in world: SwarmWorld) throws {
    guard !world.isServerDown else { return }
    try world.forget(rows: event.draw(2) == 0 ? 1 + event.draw(3, salt: 1) : 2000)
  }
}

extension SwarmWorld {
  func forget(rows: Int) throws {
    var key: Int64? = 0
    var gone = 0
    var touched: [SpaceID] = []
    while let from = key {
      let outcome = try server.storage.write { tx in
        try server.rules.forget(after: from, rows: rows, at: now, in: tx)
      }
      key = outcome.next
      gone += outcome.rows
      touched += outcome.touched
    }
    try checkFloors()
    guard gone > 0 else { return }
    met(.forgetting)
    sometimes(.rowsForgotten)
    if !touched.isEmpty { sometimes(.alertPutAway) }
    try look(touched: distinctSpaces(touched))
    try notify(distinctSpaces(touched))
  }

  private func distinctSpaces(_ spaces: [SpaceID]) -> [SpaceID] {
    spaces.sorted().reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}
