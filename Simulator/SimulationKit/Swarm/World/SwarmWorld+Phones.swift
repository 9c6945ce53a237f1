internal import DeviceStorage
internal import DeviceSync
internal import HouseholdModel
internal import HouseholdWire

/// What a phone's shell does: it carries out what its `SyncMachine` wants, and tells it what came of that.
extension SwarmWorld {
  func open(_ handset: Handset) throws {
    guard !handset.isOpen else { return }
    handset.isOpen = true
    if let since = handset.awaySince, now - since > Span.day, plan.has(.absence), !isCalm {
      met(.absence, handset.index)
    }
    trace.note("phone \(handset.index) is opened", at: now)
    try tell(handset, .opened)
  }

  func close(_ handset: Handset) throws {
    guard handset.isOpen else { return }
    trace.note("phone \(handset.index) is put away", at: now)
    try shut(handset)
  }

  /// The app ends, whether it was asked to or not.
  func shut(_ handset: Handset) throws {
    handset.isOpen = false
    handset.awaySince = now
    handset.flight = nil
    try tell(handset, .stopped)
  }

  func tell(_ handset: Handset, _ event: SyncEvent) throws {
    let actions = handset.machine.take(event, random: &handset.phone.random)
    for action in actions {
      switch action {
      case .send: try send(handset)
      case .setTimer(let duration):
        handset.timer += 1
        let milliseconds = UInt64(max(1, duration / .milliseconds(1)))
        agenda.add(now + milliseconds, .timer(phone: handset.index, generation: handset.timer))
      case .cancelTimer: handset.timer += 1
      case .openStream: try openStream(handset)
      case .closeStream: handset.stream = nil
      }
    }
  }

  // MARK: Asking

  private func send(_ handset: Handset) throws {
    var chance = SplitMix64(seed: mixed(handset.phone.random.next(), 3))
    var limits = RequestLimits()
    if strikes(.smallBatches, oneIn: 2, &chance) {
      limits.changes = 1
      met(.smallBatches, handset.index)
    }
    if strikes(.smallPages, oneIn: 2, &chance) {
      limits.pageSeqs = UInt32(Int.random(in: 1...3, using: &chance))
      met(.smallPages, handset.index)
    }
    let request: SyncRequest
    do {
      request = try handset.phone.phone.storage.suffering(phoneTrouble(handset, &chance)) {
        try handset.phone.phone.request(
          limits, at: handset.clock.reads(at: now), random: &handset.phone.random)
      }
    } catch let error as DeviceStorageError { return try suffer(error, handset) }
    if isCalm { try handset.patience.asked(fingerprint(of: request), phone: handset.index) }
    handset.flight = request
    let letter = Letter(
      phone: handset.index, life: handset.life, number: request.number,
      content: .request(message(request, handset)))
    oldRequests.append((letter, request))
    if oldRequests.count > 40 { oldRequests.removeFirst() }
    trace.note("phone \(handset.index) asks, request \(request.number)", at: now)
    post(letter, toServer: true, &chance)
    var patience = 30 * Span.second
    if strikes(.earlyTimeout, oneIn: 6, &chance) {
      patience = 20
      met(.earlyTimeout, handset.index)
    }
    agenda.add(now + patience, .timeout(phone: handset.index, request: request.number))
  }

  /// The same for requests that differ in nothing but their number.
  private func fingerprint(of request: SyncRequest) -> UInt64 {
    var unnumbered = request
    unnumbered.number = 0
    var trace = Trace(tell: nil)
    trace.fold(Wire.encode(unnumbered))
    return trace.hash
  }

  private func message(_ request: SyncRequest, _ handset: Handset) -> Message<SyncRequest> {
    if plan.level == .rules { return .value(request) }
    let bytes =
      handset.speaksJSON
      ? JSONWire.encode(request) : Wire.encode(request, shortening: true)
    trace.fold(bytes)
    return .bytes(bytes)
  }

  func giveUp(_ handset: Handset, _ request: UInt64) throws {
    guard handset.flight?.number == request else { return }
    handset.flight = nil
    sometimes(.timeout)
    try fail(handset, .timeout)
  }

  /// A request came to nothing: the phone notes it for whoever asks how syncing goes.
  private func fail(_ handset: Handset, _ failure: SyncFailure) throws {
    let code = failure == .timeout ? "timeout" : "network"
    let wall = handset.clock.reads(at: now)
    try handset.phone.phone.noteFailure(code, at: wall)
    let activity = try handset.phone.phone.activity()
    precondition(activity.failure == code && activity.lastFailureMilliseconds == wall)
    try tell(handset, .failed(failure))
  }

  // MARK: Hearing

  func hear(_ reply: Reply, _ letter: Letter) throws {
    let handset = handsets[letter.phone]
    guard handset.life == letter.life else { return }
    guard handset.flight?.number == letter.number, let request = handset.flight else {
      return try hearLate(reply, handset)
    }
    handset.flight = nil
    switch reply {
    case .failure(let failure): try fail(handset, failure)
    case .tokenRefused:
      handset.isRefused = true
      sometimes(.tokenRefused)
      trace.note("phone \(handset.index) is not let in", at: now)
      try tell(handset, .tokenRefused)
    case .answer(let message):
      handset.isRefused = false
      let answer: SyncAnswer
      do { answer = try read(message, handset, request) } catch is WireError {
        sometimes(.unreadableAnswer)
        return try tell(handset, .failed(.malformed))
      }
      guard let received = try take(answer, handset) else { return }
      try tell(handset, .answered(SyncOutcome(received)))
    }
  }

  /// An answer that nobody waits for any more.
  private func hearLate(_ reply: Reply, _ handset: Handset) throws {
    guard case .answer(let message) = reply, handset.isOpen else { return }
    guard let request = oldRequests.last(where: { $0.letter.phone == handset.index })?.request,
      let answer = try? read(message, handset, request)
    else { return }
    sometimes(.lateAnswer)
    _ = try take(answer, handset)
  }

  private func read(
    _ message: Message<SyncAnswer>, _ handset: Handset, _ request: SyncRequest
  ) throws -> SyncAnswer {
    switch message {
    case .value(let answer): return answer
    case .bytes(let bytes):
      return handset.speaksJSON
        ? try JSONWire.syncAnswer(bytes) : try Wire.syncAnswer(bytes, to: request)
    }
  }

  /// The phone takes an answer; nil if it could not write it down.
  private func take(_ answer: SyncAnswer, _ handset: Handset) throws -> Received? {
    var chance = SplitMix64(seed: mixed(handset.phone.random.next(), 4))
    let before = handset.standing
    let pending = answer.hasWholeReset ? try handset.pendingDots() : [:]
    do {
      let received = try handset.phone.phone.storage.suffering(phoneTrouble(handset, &chance)) {
        try handset.phone.phone.receive(
          answer, at: handset.clock.reads(at: now), random: &handset.phone.random)
      }
      if received.progressed { handset.patience.somethingNew() }
      // The person reads in the tray what was not taken, and puts it away.
      for entry in received.newTray { try handset.phone.phone.forgetTray(entry) }
      trace.note(
        "phone \(handset.index) takes answer \(answer.number)\(received.isStale ? ", stale" : "")",
        at: now)
      try check(handset, answer, received, before: before, pending: pending)
      return received
    } catch let error as DeviceStorageError {
      try suffer(error, handset)
      return nil
    }
  }

  // MARK: A phone's disk

  func phoneTrouble(_ handset: Handset, _ chance: inout SplitMix64) -> DiskTrouble? {
    guard plan.level == .storage else { return nil }
    if strikes(.fullPhone, oneIn: 15, &chance) { handset.fullUntil = now + 2 * Span.minute }
    if !isCalm, now < handset.fullUntil { return .full }
    if strikes(.phoneCrash, oneIn: 12, &chance) {
      return Bool.random(using: &chance)
        ? .failedCommit : .death(steps: 1 << Int.random(in: 2...12, using: &chance))
    }
    return nil
  }

  /// The phone could not write: a full disk is told, a crash ends the app, which is opened again.
  func suffer(_ error: DeviceStorageError, _ handset: Handset) throws {
    if error == .full {
      met(.fullPhone, handset.index)
      return try tell(handset, .failed(.storage))
    }
    met(.phoneCrash, handset.index)
    let wasOpen = handset.isOpen
    try shut(handset)
    if wasOpen { try open(handset) }
  }
}
