internal import HouseholdModel
internal import ServerStorage

/// Somebody copies the newest backup over the server's file; requests and answers are still under way.
enum SilentRestore: Happening {
  static func happen(_ event: Event, in world: SwarmWorld) throws {
    if try world.restore(older: false) { world.met(.silentRestore) }
  }
}

extension SwarmWorld {
  func backUp() throws {
    guard !isServerDown else { return }
    sometimes(.backup)
    trace.note("backup", at: now)
    backups.append((try server.storage.backedUpInMemory(drawing: { random.next() }), acknowledged))
  }

  /// Puts a backup in the place of what the server has; false if there is none.
  func restore(older: Bool) throws -> Bool {
    guard let newest = backups.indices.last else { return false }
    guard !older || newest > 0 else { return false }
    let position = older ? newest - 1 : newest
    if older { wasRestoredOlder = true }
    wasRestored = true
    killsWaiting = 0
    server.storage = try backups[position].storage.copiedInMemory(drawing: { random.next() })
    wasAcknowledged.formUnion(acknowledged)
    acknowledged = backups[position].acknowledged
    backups = Array(backups.prefix(position + 1))
    for handset in handsets { breakStream(of: handset) }
    try restored()
    return true
  }
}
