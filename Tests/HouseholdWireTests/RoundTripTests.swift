import HouseholdModel
import HouseholdWire
import Testing

/// What is written is read as it was, for messages of any shape.
@Suite struct RoundTripTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func protobufGivesBackEveryMessage(seed: UInt64) throws {
    var messages = RandomMessages(seed: seed)
    let request = messages.request()
    #expect(try Wire.syncRequest(Wire.encode(request)) == request)
    let answer = messages.answer(to: request)
    #expect(try Wire.syncAnswer(Wire.encode(answer, to: request), to: request) == answer)
    let frame = messages.frame()
    #expect(try Wire.frame(Wire.encode(frame)) == frame)
    let start = StartHousehold(household: messages.space(), newcomer: messages.newcomer())
    #expect(try Wire.startHousehold(Wire.encode(start)) == start)
    let join = JoinHousehold(code: messages.bytes(16), newcomer: messages.newcomer())
    #expect(try Wire.joinHousehold(Wire.encode(join)) == join)
    let enrolment = messages.enrolment()
    #expect(try Wire.enrolment(Wire.encode(enrolment)) == enrolment)
    let invite = messages.invite()
    #expect(try Wire.createInvite(Wire.encode(invite)) == invite)
  }

  @Test(arguments: 0...15)
  func valuesAreReadAsTheyWereWritten(kind: Int) throws {
    for seed in 0..<200 as Range<UInt64> {
      var values = RandomValues(seed: seed)
      let value = values.value(kind: kind)
      #expect(FactValue(reading: value.field, value.encoded()) == value)
      #expect(try FactValue.strict(value.field, value.encoded()) == value)
    }
  }

  @Test func factsOfAPageComeBackInPageOrder() throws {
    let facts = (1...9).map { number in
      Fact(
        dot: Dot(replica: ReplicaID(rawValue: number % 2), counter: number),
        time: HybridTime(milliseconds: 1_800_000_000_000),
        statement: Statement(
          Assertion(Subject(rawValue: 100 - number / 2), .bought(list: .main))))
    }
    let page = Page(
      from: Cursor(bytes: []), to: Cursor(bytes: [1]), endSeq: 9, born: facts, dead: [],
      more: false)
    let frame = Frame(space: SpaceID(rawValue: 1), term: ReplicaID(rawValue: 7), page: page)
    let back = try Wire.frame(Wire.encode(frame)).page?.born
    #expect(back == facts.inPageOrder())
    #expect(back != facts)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func shortenedIDsAreFoundAmongTheSpacesOfTheMember(seed: UInt64) throws {
    var messages = RandomMessages(seed: seed)
    let request = messages.request()
    let bytes = Wire.encode(request, shortening: true)
    let known = request.spaces.map(\.space) + [messages.space()]
    #expect(try Wire.syncRequest(bytes, knowing: known) == request)
    let isShorter = request.spaces.contains { $0.cursor != nil }
    #expect((bytes.count < Wire.encode(request).count) == isShorter)
  }

  /// The server that does not know it answers "not a member", and the phone reads which space that is.
  @Test func aShortenedIDNobodyKnowsIsASpaceNobodyHas() throws {
    let request = try Vectors.request()
    let bytes = Wire.encode(request, shortening: true)
    let read = try Wire.syncRequest(bytes, knowing: [Vectors.household])
    #expect(read.spaces[0] == request.spaces[0])
    #expect(read.spaces[1].space != Vectors.personal)
    let answer = SyncAnswer(
      number: read.number, term: Vectors.term, serverMilliseconds: 1,
      spaces: read.spaces.map { SpaceAnswer(space: $0.space, status: .notMember) })
    let seen = try Wire.syncAnswer(Wire.encode(answer, to: read), to: request)
    #expect(seen.spaces.map(\.space) == [Vectors.household, Vectors.personal])
    #expect(throws: WireError(.wrongLength, at: "spaces[0].space")) {
      try Wire.syncRequest(bytes)
    }
  }
}
