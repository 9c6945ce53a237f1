internal import DeviceStorage
internal import DeviceSync
internal import HouseholdModel
internal import HouseholdWire
internal import ServerStorage
internal import ServerSync

extension HistoryWorld {
  func live(_ event: History.Event) throws {
    let phone = event.a % phones.count
    switch event.kind {
    case .edit: try edit(phone, event.b, event.c)
    case .sync: try sync(phone, event)
    case .fault(let fault): try meet(fault, phone, event)
    }
  }

  // MARK: Syncing

  private func sync(_ index: Int, _ event: History.Event) throws {
    let phone = phones[index]
    var limits = RequestLimits()
    if history.has(.smallBatches), event.b % 3 == 0 { limits.changes = 1 }
    if history.has(.smallPages), event.b % 2 == 1 {
      limits.pageSeqs = UInt32(1 + (event.b >> 4) % 3)
    }
    let request = try phone.phone.request(limits, at: wall(of: index), random: &phone.random)
    let bytes = Wire.encode(request, shortening: true)
    let fate = event.c % 10
    if fate == 0, history.has(.lostRequest) {
      count("request lost")
      return oldRequests.append((index, bytes))
    }
    if fate == 3, history.has(.crashBefore) {
      count("crash before the commit")
      return try reopenServer()
    }
    let answer = try serve(bytes, of: request, from: index)
    oldRequests.append((index, bytes))
    switch fate {
    case 1 where history.has(.lostAnswer), 2 where history.has(.lostAnswer): count("answer lost")
    case 4 where history.has(.crashAfter):
      count("crash after the commit")
      try reopenServer()
    case 5 where history.has(.lateAnswer): lateAnswers.append((index, answer))
    default: _ = try receive(answer, on: index)
    }
  }

  /// Bytes in, bytes out, as the network has it, then looks at what the server did.
  func serve(_ bytes: [UInt8], of request: SyncRequest, from index: Int) throws -> SyncAnswer {
    let answer = try server.answer(bytes, from: phones[index].caller)
    try alarms.look(at: server, household: household, members: members, history: self)
    let decoded = try Wire.syncAnswer(answer, to: request)
    for space in decoded.spaces {
      for replica in space.replicas {
        if let fork = replica.fork {
          wasForked = true
          count("fork")
          if fork.goneThrough > 0 { isUnproven = true }
        }
        if replica.expected != nil { count("gap") }
      }
      if case .reset = space.news { count("reset") }
    }
    return decoded
  }

  @discardableResult
  func receive(_ answer: SyncAnswer, on index: Int) throws -> Received {
    let phone = phones[index]
    let received = try phone.phone.receive(answer, at: wall(of: index), random: &phone.random)
    if received.isStale { count("stale answer") }
    if !received.newTray.isEmpty { count("rejected") }
    try checkTable(of: index)
    return received
  }

  // MARK: Trouble

  private func meet(_ fault: Fault, _ phone: Int, _ event: History.Event) throws {
    switch fault {
    case .lateAnswer:
      guard !lateAnswers.isEmpty else { return }
      let late = lateAnswers.remove(at: event.b % lateAnswers.count)
      guard late.phone < phones.count else { return }
      count("late answer")
      try receive(late.answer, on: late.phone)
    case .replay: try replay(event)
    case .stream: try stream(to: phone, event)
    case .forget: try server.forget()
    case .lease:
      guard event.c % 2 == 1 else { return }
      count("61 days pass")
      server.now += 61 * HistoryWorld.day
    case .backup: try backUp()
    case .restore: try restore(older: false)
    case .oldRestore: try restore(older: true)
    case .phoneBackup:
      phoneBackups[phone] = (try phones[phone].copy(), journal.entries.count)
    case .phoneRestore:
      guard let backup = phoneBackups[phone] else { return }
      count("phone restored")
      wasForked = true
      journal.excuse(phone: phone, from: backup.journal)
      phones[phone] = try backup.phone.copy()
    case .clone:
      guard phones.count < 5 else { return }
      count("phone cloned")
      wasForked = true
      let copy = try phones[phone].copy()
      copy.random = SplitMix64(seed: history.seed &+ 77)
      phones.append(copy)
      skews.append(skews[phone])
    case .skew:
      let years: Int64 = 10 * 365 * 86_400_000
      skews[phone] = [0, years, -years, 3_600_000][event.b % 4]
    case .lostRequest, .lostAnswer, .crashBefore, .crashAfter, .smallPages, .smallBatches,
      .forgetAlways:
      break
    }
  }

  private func replay(_ event: History.Event) throws {
    guard !oldRequests.isEmpty else { return }
    let old = oldRequests[event.b % oldRequests.count]
    count("request replayed")
    let request = try Wire.syncRequest(
      old.bytes, knowing: [household, phones[old.phone].identity.personal])
    let answer = try serve(old.bytes, of: request, from: old.phone)
    if event.c % 2 == 1 { lateAnswers.append((old.phone, answer)) }
  }

  /// A stream sends on from where it was, whatever the phone has heard meanwhile, and frames may arrive twice.
  private func stream(to index: Int, _ event: History.Event) throws {
    let phone = phones[index]
    let mine = frames.filter { $0.phone == index }
    if event.b % 2 == 0 || mine.isEmpty {
      let own = try phone.phone.spaces().first { $0.id == household }?.position?.cursor
      let from = mine.last?.frame.page?.to ?? own
      if let from {
        let frame = try server.storage.read { tx in
          try server.rules.frame(of: household, from: from, for: phone.caller, in: tx)
        }
        if let frame { frames.append((index, try Wire.frame(Wire.encode(frame)))) }
      }
    }
    guard event.c % 3 != 0, let position = frames.firstIndex(where: { $0.phone == index }) else {
      return
    }
    let frame = frames[position].frame
    if event.c % 4 != 0 { frames.remove(at: position) }
    let result = try phone.phone.receive(frame, at: wall(of: index), random: &phone.random)
    count("frame \(result)")
    try checkTable(of: index)
  }

  private func backUp() throws {
    count("backup")
    backups.append(try server.storage.backedUpInMemory(drawing: { random.next() }))
  }

  private func restore(older: Bool) throws {
    guard !backups.isEmpty else { return }
    var position = backups.count - 1
    if older, position > 0 {
      position -= 1
      wasRestoredOlder = true
    }
    count("restore")
    wasRestored = true
    alarms.restored()
    server.storage = try backups[position].copiedInMemory(drawing: { random.next() })
    backups = Array(backups.prefix(position + 1))
    frames = []
  }

  private func reopenServer() throws {
    server.storage = try server.storage.copiedInMemory(drawing: { random.next() })
    frames = []
  }
}
