internal import DeviceStorage
internal import HouseholdModel
internal import ServerStorage
internal import ServerSync

/// Time that passes, and time that comes back.
extension Stage {
  package func pass(days: UInt64) { server.now += days * Span.day }

  /// The server forgets everything that it may.
  package func forget() throws {
    try server.forget()
    try look()
    try server.storage.read { tx in
      for space in spaces {
        guard let row = try tx.space(space) else { continue }
        let leases = try tx.replicas(in: row.key).map {
          Judgement.Lease(presented: $0.presented, leaseMilliseconds: $0.leaseMilliseconds)
        }
        try Judgement.checkFloor(
          row.floor, before: floors[space], head: row.head, leases: leases, now: now, in: space)
        floors[space] = row.floor
      }
    }
  }

  // MARK: The server's

  /// What the server had at some time.
  package struct Backup {
    let storage: SQLiteServerStorage
    package let acknowledged: Set<UInt64>
  }

  /// The operator backs the server up, and the server knows.
  package func backUp() throws -> Backup {
    Backup(
      storage: try server.storage.backedUpInMemory(drawing: { random.next() }),
      acknowledged: acknowledged)
  }

  /// Somebody copies the file, and the server knows nothing of it.
  package func copyFile() throws -> Backup {
    Backup(
      storage: try server.storage.copiedInMemory(drawing: { random.next() }),
      acknowledged: acknowledged)
  }

  /// A backup takes the place of what the server has.
  package func restore(_ backup: Backup) throws {
    server.storage = try backup.storage.copiedInMemory(drawing: { random.next() })
    wasRestored = true
    acknowledged = backup.acknowledged
    alarms.restored()
    purchases = [:]
    floors = [:]
    try terms.opened(server.storage.term)
    try look()
  }

  /// The server's process ends and is started again.
  package func restart() throws {
    server.storage = server.storage.reopenedInMemory(drawing: { random.next() })
    try terms.opened(server.storage.term)
  }

  // MARK: A phone's

  /// What a phone had at some time.
  package struct PhoneBackup {
    let phone: SimulatedPhone
    let own: [UInt64]
  }

  package func backUp(_ phone: StagePhone) throws -> PhoneBackup {
    PhoneBackup(phone: try phone.phone.copy(), own: phone.own)
  }

  /// A phone goes back to what its backup holds.
  ///
  /// What it wrote since and never sent is lost with it; what the server has is not.
  package func restore(_ phone: StagePhone, from backup: PhoneBackup) throws {
    let lost = phone.own.filter { !backup.own.contains($0) }
    phone.phone = try backup.phone.copy()
    phone.phone.random = SplitMix64(seed: random.next())
    phone.own = backup.own
    phone.session = nil
    phone.seen = [:]
    guard
      !lost.allSatisfy({ number in
        oracle.entry(of: number).map { acknowledged.contains($0.first) } ?? true
      })
    else { return }
    oracle.excuse(phone: phone.index, unless: acknowledged)
  }

  /// A phone never returns.
  package func lose(_ phone: StagePhone) {
    phone.isGone = true
    oracle.excuse(phone: phone.index, unless: acknowledged)
  }

  /// What the server no longer has of anybody may be gone for good: a backup was restored that is older than the
  /// last one that phones were told of.
  package func excuseWhatPhonesHaveForgotten() {
    for phone in phones { oracle.excuse(phone: phone.index, unless: acknowledged) }
  }
}
