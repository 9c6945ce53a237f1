internal import DeviceStorage
package import DeviceSync
package import HouseholdModel
internal import HouseholdWire
internal import ServerStorage
internal import ServerSync

/// What goes over the network, as bytes.
extension Stage {
  /// The phone asks; what becomes of its request is the story's.
  ///
  /// Its process may die `after` so many steps, which throws `Died`.
  package func ask(_ phone: StagePhone, dying after: Int? = nil) throws -> SyncRequest {
    try phone.mayDie(after) {
      try phone.phone.phone.request(phone.limits, at: reads(phone), random: &phone.phone.random)
    }
  }

  /// The request arrives; what becomes of the answer is the story's.
  ///
  /// The server may die `after` so many steps, which throws `Died`.
  @discardableResult
  package func deliver(
    _ request: SyncRequest, of phone: StagePhone, dying after: Int? = nil
  ) throws -> SyncAnswer {
    let bytes = Wire.encode(request, shortening: true)
    let caller = phone.phone.caller
    let answered =
      if let after { try server.answer(bytes, from: caller, dyingAfter: after) } else {
        try server.answer(bytes, from: caller)
      }
    guard let answered else { throw Died() }
    let answer = try Wire.syncAnswer(answered, to: request)
    try observe(request, answer)
    try look()
    return answer
  }

  /// The answer arrives; the phone may die of it `after` so many steps, which throws `Died`.
  @discardableResult
  package func hear(
    _ answer: SyncAnswer, _ phone: StagePhone, dying after: Int? = nil
  ) throws -> Received {
    let received = try phone.mayDie(after) {
      try phone.phone.phone.receive(answer, at: reads(phone), random: &phone.phone.random)
    }
    try look(at: phone)
    return received
  }

  /// One question and its answer.
  @discardableResult
  package func exchange(_ phone: StagePhone) throws -> Received {
    server.now += 100
    return try hear(deliver(ask(phone), of: phone), phone)
  }

  /// One question whose answer is lost.
  package func askInVain(_ phone: StagePhone) throws { try deliver(ask(phone), of: phone) }

  /// The phone asks until there is nothing more to say.
  package func sync(_ phones: StagePhone...) throws {
    for phone in phones {
      var rounds = 0
      while try exchange(phone).more {
        rounds += 1
        guard rounds < Self.roundLimit else {
          throw Violation(invariant: "L1", message: "phone \(phone.index) asks without an end")
        }
      }
    }
  }

  private static let roundLimit = 300

  /// What the phone's live stream would bring now; nil if nothing is new.
  package func frame(for phone: StagePhone) throws -> Frame? {
    guard let position = try positions(of: phone).first(where: { $0.id == household })?.position
    else { return nil }
    return try server.storage.read {
      try server.rules.frame(
        of: household, from: position.cursor, for: phone.phone.caller, in: $0)
    }
  }

  /// A frame of the stream arrives.
  @discardableResult
  package func hear(_ frame: Frame?, _ phone: StagePhone) throws -> FrameResult {
    guard let frame else { return .ignored }
    let result = try phone.phone.phone.receive(
      try Wire.frame(Wire.encode(frame)), at: reads(phone), random: &phone.phone.random)
    try look(at: phone)
    return result
  }

  // MARK: Noting

  /// What the server said of each change, whether the phone hears it or not.
  private func observe(_ request: SyncRequest, _ answer: SyncAnswer) throws {
    try terms.answered(answer.term)
    for part in answer.spaces {
      let asked = request.spaces.first { $0.space == part.space }
      for replica in part.replicas {
        let changes = asked?.replicas.first { $0.replica == replica.replica }?.changes ?? []
        for receipt in replica.receipts {
          guard case .change(let change) = changes.first(where: { $0.first == receipt.first }),
            let number = change.statements.first.flatMap(Meaning.number)
          else { continue }
          try observe(receipt.verdict, number)
        }
      }
    }
  }

  private func observe(_ verdict: Verdict, _ number: UInt64) throws {
    switch verdict {
    case .applied, .clamped:
      guard oracle.entry(of: number)?.isMalformed != true else {
        throw Violation(invariant: "Q1", message: "change \(number) is malformed and was taken")
      }
      acknowledged.insert(number)
    case .rejected:
      oracle.refused(number)
      if !refused.contains(number) { refused.append(number) }
    case .void, .forgotten: break
    }
  }
}
