internal import DeviceStorage
internal import DeviceSync
internal import HouseholdModel
internal import HouseholdWire
internal import ServerStorage
internal import ServerSync

/// Live streams, as the server's stream route and the phone's stream client have them.
extension SwarmWorld {
  func openStream(_ handset: Handset) throws {
    handset.stream = nil
    handset.streamSince = now
    guard !isServerDown,
      isCalm || !cuts.contains(where: { $0.phone ?? handset.index == handset.index })
    else { return try tell(handset, .streamEnded(after: .zero)) }
    do {
      let heads = try server.storage.read {
        try server.rules.heads(for: handset.phone.caller, in: $0)
      }
      handset.stream = Dictionary(
        heads.map { ($0.space, $0.cursor) }, uniquingKeysWith: { first, _ in first })
      trace.note("phone \(handset.index) listens", at: now)
    } catch is AccountError { try tell(handset, .streamEnded(after: .zero)) }
  }

  /// The connection is gone; the phone notices at once or when it next asks.
  func breakStream(of handset: Handset) {
    guard handset.stream != nil else { return }
    handset.stream = nil
    agenda.add(now + 10, .streamEnd(phone: handset.index))
  }

  /// Tells everybody who listens that spaces have moved.
  func notify(_ touched: [SpaceID]) throws {
    guard !touched.isEmpty else { return }
    for handset in handsets {
      guard let stream = handset.stream else { continue }
      do {
        let readable = try server.storage.read {
          try server.rules.heads(for: handset.phone.caller, in: $0).map(\.space)
        }
        // A stream ends when its phone may see other spaces than at its beginning.
        if readable.count != stream.count || readable.contains(where: { stream[$0] == nil }) {
          breakStream(of: handset)
          continue
        }
        for (frame, position) in try frames(for: handset, from: stream, touched) {
          try checkGiftSecret(Wire.encode(frame), to: handset)
          handset.stream?[frame.space] = position
          var chance = SplitMix64(seed: mixed(random.next(), 5))
          post(
            Letter(
              phone: handset.index, life: handset.life, number: 0, content: .frame(message(frame))),
            toServer: false, &chance)
        }
      } catch is AccountError {
        sometimes(.streamOfARevokedPhone)
        breakStream(of: handset)
      }
    }
  }

  /// What a stream carries, and where it stands afterwards.
  private func frames(
    for handset: Handset, from stream: [SpaceID: HouseholdModel.Cursor], _ touched: [SpaceID]
  ) throws -> [(frame: Frame, position: HouseholdModel.Cursor)] {
    let caller = handset.phone.caller
    return try server.storage.read { tx in
      var frames: [(frame: Frame, position: HouseholdModel.Cursor)] = []
      for head in try server.rules.heads(for: caller, in: tx) where touched.contains(head.space) {
        guard let from = stream[head.space], from != head.cursor,
          let frame = try server.rules.frame(of: head.space, from: from, for: caller, in: tx)
        else { continue }
        frames.append((frame, frame.page?.to ?? head.cursor))
      }
      return frames
    }
  }

  private func message(_ frame: Frame) -> Message<Frame> {
    if plan.level == .rules { return .value(frame) }
    let bytes = Wire.encode(frame)
    trace.fold(bytes)
    return .bytes(bytes)
  }

  func hear(_ message: Message<Frame>, _ letter: Letter) throws {
    let handset = handsets[letter.phone]
    guard handset.isOpen, handset.life == letter.life else { return }
    let frame: Frame
    switch message {
    case .value(let value): frame = value
    case .bytes(let bytes): frame = try Wire.frame(bytes)
    }
    var chance = SplitMix64(seed: mixed(handset.phone.random.next(), 6))
    let before = handset.standing
    do {
      let result = try handset.phone.phone.storage.suffering(phoneTrouble(handset, &chance)) {
        try handset.phone.phone.receive(
          frame, at: handset.clock.reads(at: now), random: &handset.phone.random)
      }
      trace.note("phone \(handset.index) hears a frame: \(result)", at: now)
      switch result {
      case .applied: sometimes(.frameApplied)
      case .ignored: sometimes(.frameIgnored)
      case .needsSync:
        sometimes(.frameThatDoesNotFit)
        try tell(handset, .streamNews)
      }
      if result == .applied { try check(handset, before: before) }
    } catch let error as DeviceStorageError { try suffer(error, handset) }
  }
}
