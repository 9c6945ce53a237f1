import HouseholdModel
import HouseholdWire
import Testing

/// The JSON mirror says exactly what the bytes say.
@Suite struct JSONTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func bytesToJSONAndBackAreTheSameBytes(seed: UInt64) throws {
    var messages = RandomMessages(seed: seed)
    let request = messages.request()
    let requestBytes = Wire.encode(request)
    let requestJSON = JSONWire.encode(try Wire.syncRequest(requestBytes))
    #expect(Wire.encode(try JSONWire.syncRequest(requestJSON)) == requestBytes)

    let answerBytes = Wire.encode(messages.answer(to: request), to: request)
    let answerJSON = JSONWire.encode(try Wire.syncAnswer(answerBytes, to: request))
    #expect(Wire.encode(try JSONWire.syncAnswer(answerJSON), to: request) == answerBytes)

    let frameBytes = Wire.encode(messages.frame())
    let frameJSON = JSONWire.encode(try Wire.frame(frameBytes))
    #expect(Wire.encode(try JSONWire.frame(frameJSON)) == frameBytes)

    let start = StartHousehold(household: messages.space(), newcomer: messages.newcomer())
    #expect(try JSONWire.startHousehold(JSONWire.encode(start)) == start)
    let join = JoinHousehold(code: messages.bytes(16), newcomer: messages.newcomer())
    #expect(try JSONWire.joinHousehold(JSONWire.encode(join)) == join)
    let enrolment = messages.enrolment()
    #expect(try JSONWire.enrolment(JSONWire.encode(enrolment)) == enrolment)
    let invite = messages.invite()
    #expect(try JSONWire.createInvite(JSONWire.encode(invite)) == invite)
  }

  /// A known kind whose bytes another writer would have written otherwise stays raw, and so exact.
  @Test func valuesOfAnUnusualSpellingStayRaw() throws {
    let usual = FactValue.label("Milk").encoded()
    for (bytes, isReadable) in [(usual, true), (usual + [0x78, 1], false), ([0xFF], false)] {
      let fact = Fact(
        dot: Dot(replica: ReplicaID(rawValue: 1), counter: 1), time: HybridTime(rawValue: 0),
        statement: Statement(subject: Subject(rawValue: 5), field: .label, value: bytes))
      let page = Page(
        from: Cursor(bytes: []), to: Cursor(bytes: []), endSeq: 1, born: [fact], dead: [],
        more: false)
      let frame = Frame(space: SpaceID(rawValue: 1), term: ReplicaID(rawValue: 7), page: page)
      let json = JSONWire.encode(frame)
      let text = String(decoding: json, as: UTF8.self)
      #expect(text.contains(#""label":"Milk""#) == isReadable)
      #expect(text.contains(#""raw":"#) == !isReadable)
      #expect(try JSONWire.frame(json) == frame)
    }
  }

  @Test(arguments: [
    ("{", "notJSON", "byte 1"), ("[1,]", "notJSON", "byte 3"), ("01", "notJSON", "byte 2"),
    (#"{"a":1,"a":2}"#, "leftOver", "byte 10"), ("\"\\uD800\"", "badText", "byte 7"),
    ("1.5", "outOfRange", "byte 2"), ("-1", "outOfRange", "byte 0"),
    ("9007199254740992", "outOfRange", "byte 15"),
    (String(repeating: "[", count: 40), "tooMany", "byte 32"), ("[]", "wrongType", ""),
    (#"{"spaces":[]}"#, "missing", "number"),
    (#"{"number":"1","spaces":[]}"#, "wrongType", "number"),
    (#"{"number":1,"spaces":[{"space":"00"}]}"#, "wrongLength", "spaces[0].space"),
  ])
  func mistakesNameTheirPlace(text: String, reason: String, place: String) {
    #expect { try JSONWire.syncRequest(Array(text.utf8)) } throws: { error in
      let error = error as? WireError
      return error?.reason.rawValue == reason && error?.place == place
    }
  }

  @Test func everyEscapeIsRead() throws {
    let names = #""\u00e9\ud83e\udd5a\/\\\"\b\f\t\r\n""#
    let text = """
      {"space":"00000000000000000000000000000001","term":"0000000000000001","authors":[],"page":
      {"from":"","to":"","end_seq":1,"dead":[],"more":false,"born":[{"dot":"0000000000000001:1",
      "time":{"milliseconds":5},"subject":"0000000000000009","note":{"text":\(names)}}]}}
      """
    let frame = try JSONWire.frame(Array(text.utf8))
    let statement = try #require(frame.page?.born.first?.statement)
    #expect(
      FactValue(reading: .note, statement.value)
        == .note(list: .main, text: "é🥚/\\\"\u{8}\u{c}\t\r\n"))
    #expect(try JSONWire.frame(JSONWire.encode(frame)) == frame)
  }
}
