internal import DeviceSync
internal import HouseholdModel
internal import HouseholdWire
internal import ServerStorage
internal import ServerSync
internal import Synchronization

/// What the server's shell does with a request, and how it dies and comes back.
extension SwarmWorld {
  func serve(_ message: Message<SyncRequest>, _ letter: Letter) throws {
    var chance = SplitMix64(seed: mixed(random.next(), letter.number))
    guard !isServerDown else {
      return answer(letter, .failure(.network), &chance)
    }
    if strikes(.spurious503, oneIn: 10, &chance) {
      met(.spurious503, letter.phone)
      return answer(letter, .failure(.server(retryAfter: .seconds(1))), &chance)
    }
    let handset = handsets[letter.phone]
    do {
      let (caller, spaces) = try server.storage.read { tx in
        let caller = try server.rules.authenticate(token: handset.phone.newcomer.token, in: tx)
        return (caller, try server.rules.spaces(for: caller, in: tx))
      }
      try serve(message, letter, from: caller, knowing: spaces, &chance)
    } catch is AccountError {
      try checkShutOut(handset)
      answer(letter, .tokenRefused, &chance)
    }
  }

  private func serve(
    _ message: Message<SyncRequest>, _ letter: Letter, from caller: Caller,
    knowing spaces: [SpaceID], _ chance: inout SplitMix64
  ) throws {
    let handset = handsets[letter.phone]
    let request = try read(message, handset, knowing: spaces)
    let trouble = serverTrouble(&chance)
    let before = trouble == nil ? nil : try fingerprint()
    let outcome: ServerSync.SyncOutcome
    do {
      outcome = try server.storage.suffering(trouble) {
        try server.storage.write { tx in
          try server.rules.sync(request, from: caller, at: now, in: tx)
        }
      }
    } catch let error as AccountError { throw error } catch let error as Violation {
      throw error
    } catch {
      guard let trouble else { throw error }
      return try fail(trouble, before, letter, &chance)
    }
    for fault in whims.struck() { met(fault, letter.phone) }
    trace.note(
      "the server answers phone \(letter.phone), request \(letter.number), \(outcome.touched.count) spaces moved",
      at: now)
    try observe(request, outcome.answer, handset)
    try look(touched: outcome.touched)
    let diesNow = strikes(.crash, oneIn: 14, &chance)
    if diesNow {
      met(.crash)
      return die(&chance)
    }
    let reply = Reply.answer(try encode(outcome.answer, to: request, handset))
    answer(letter, reply, &chance)
    try notify(outcome.touched)
  }

  private func read(
    _ message: Message<SyncRequest>, _ handset: Handset, knowing spaces: [SpaceID]
  ) throws -> SyncRequest {
    switch message {
    case .value(let request): return request
    case .bytes(let bytes):
      if handset.speaksJSON { return try JSONWire.syncRequest(bytes) }
      return try Wire.syncRequest(bytes, knowing: spaces)
    }
  }

  private func encode(
    _ answer: SyncAnswer, to request: SyncRequest, _ handset: Handset
  ) throws -> Message<SyncAnswer> {
    if plan.level == .rules {
      if wishes != nil { try checkGiftSecret(Wire.encode(answer, to: request), to: handset) }
      return .value(answer)
    }
    let bytes = handset.speaksJSON ? JSONWire.encode(answer) : Wire.encode(answer, to: request)
    trace.fold(bytes)
    try checkForeign(bytes, to: handset)
    try checkGiftSecret(bytes, to: handset)
    return .bytes(bytes)
  }

  func answer(_ letter: Letter, _ reply: Reply, _ chance: inout SplitMix64) {
    let handset = handsets[letter.phone]
    var told = reply
    if let cached = handset.cached, strikes(.staleAnswer, oneIn: 10, &chance) {
      met(.staleAnswer, letter.phone)
      told = cached
    }
    if case .answer = reply { handset.cached = reply }
    post(
      Letter(
        phone: letter.phone, life: letter.life, number: letter.number, content: .reply(told)),
      toServer: false, &chance)
  }

  // MARK: Trouble

  private func serverTrouble(_ chance: inout SplitMix64) -> DiskTrouble? {
    guard plan.level == .storage else { return nil }
    // A disk stays full until somebody makes room.
    if strikes(.fullDisk, oneIn: 15, &chance) { diskFullUntil = now + 2 * Span.minute }
    if !isCalm, now < diskFullUntil { return .full }
    if strikes(.failedCommit, oneIn: 10, &chance) { return .failedCommit }
    if strikes(.crash, oneIn: 10, &chance) {
      return .death(steps: 1 << Int.random(in: 2...14, using: &chance))
    }
    return nil
  }

  /// The transaction failed: it must have changed nothing.
  private func fail(
    _ trouble: DiskTrouble, _ before: StorageFingerprint?, _ letter: Letter,
    _ chance: inout SplitMix64
  ) throws {
    try checkUnchanged(since: before)
    switch trouble {
    case .full, .failedCommit:
      met(trouble == .full ? .fullDisk : .failedCommit)
      answer(letter, .failure(.server(retryAfter: nil)), &chance)
    case .death:
      met(.crash)
      sometimes(.crashInsideATransaction)
      die(&chance)
    }
  }

  /// The process ends: connections break, and what was in its memory is gone.
  func die(_ chance: inout SplitMix64) {
    isServerDown = true
    for handset in handsets { breakStream(of: handset) }
    agenda.add(now + UInt64(Int.random(in: 1...8000, using: &chance)), .recovery)
  }

  /// The process is started again.
  func recover() throws {
    guard isServerDown else { return }
    if strikes(.crashInRecovery, oneIn: 2, &random) {
      // It had opened the file, drawn a term, and dies before it has written anything.
      met(.crashInRecovery)
      try reopen()
      return agenda.add(now + Span.second, .recovery)
    }
    isServerDown = false
    try reopen()
    trace.note("the server is there again", at: now)
  }

  func reopen() throws {
    server.storage = server.storage.reopenedInMemory(drawing: { random.next() })
    try checkTerm()
  }
}

/// What the server's rules do without need, from a seed.
final class SeededWhims: Sendable {
  private struct State {
    var random: SplitMix64
    var isAwake = true
    var struck: [Fault] = []
  }

  private let state: Mutex<State>

  init(seed: UInt64) { state = Mutex(State(random: SplitMix64(seed: seed))) }

  func strikes(_ fault: Fault, oneIn odds: Int) -> Bool {
    state.withLock { state in
      guard state.isAwake, Int.random(in: 0..<odds, using: &state.random) == 0 else { return false }
      state.struck.append(fault)
      return true
    }
  }

  /// What struck since this was last asked.
  func struck() -> [Fault] {
    state.withLock { state in
      defer { state.struck = [] }
      return state.struck
    }
  }

  /// The weather ends.
  func rest() { state.withLock { $0.isAwake = false } }
}

extension SwarmWorld {
  static func rules(of plan: Plan, whims: SeededWhims) -> SyncService {
    var chosen = Whims()
    if plan.has(.forcedReset) { chosen.forgetsACursor = { whims.strikes(.forcedReset, oneIn: 12) } }
    if plan.has(.spurious503) { chosen.isUnavailable = { whims.strikes(.spurious503, oneIn: 20) } }
    return SyncService(
      factsPerSpace: plan.has(.fullSpace) ? 24 : SyncLimits.factsPerSpace,
      pageFacts: plan.has(.smallPages) ? 3 : SyncLimits.pageFacts, whims: chosen)
  }
}
