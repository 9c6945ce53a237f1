import HouseholdModel
import Testing

@testable import simulate

@Suite struct PhoneLineTests {
  @Test(arguments: PhoneRequest.Action.allCases)
  func aRequestIsReadAsItWasWritten(action: PhoneRequest.Action) throws {
    let bare = PhoneRequest(action, id: 3)
    let full = PhoneRequest(
      action, id: 4, at: UInt64.max, name: "Süße \"Milch\"\n", text: "🥛", count: -1, member: "Ana",
      device: "Ana's phone", code: "0-0")
    for request in [bare, full] {
      let line = try PhoneLine.text(request)
      #expect(!line.contains("\n"))
      #expect(PhoneLine.read(PhoneRequest.self, line) == request)
    }
  }

  @Test func aReplyIsReadAsItWasWritten() throws {
    var reply = PhoneReply(7)
    reply.changed = true
    reply.lines = [ShownLine(name: "Milk", count: nil, by: ["Ana"], boughtBy: [], note: "cold")]
    reply.tray = [ShownRejection(reason: "malformedValue", words: "…")]
    reply.alerts = [ShownAlert(kind: "claimed", words: "Ben is getting Milk", isRead: false)]
    reply.health = ShownHealth(
      activity: "upToDate", asked: 1_767_225_600_000, pending: 1, rejected: 2, lastError: "offline")
    reply.milliseconds = UInt64.max
    #expect(PhoneLine.read(PhoneReply.self, try PhoneLine.text(reply)) == reply)
    let refusal = PhoneReply(8, error: "offline", words: "the server could not be reached")
    #expect(PhoneLine.read(PhoneReply.self, try PhoneLine.text(refusal)) == refusal)
  }

  @Test func linesAreWhatOtherProgramsExpect() throws {
    #expect(
      try PhoneLine.text(PhoneRequest(.add, id: 2, name: "Milk", count: 2))
        == #"{"count":2,"do":"add","id":2,"name":"Milk"}"#)
    #expect(try PhoneLine.text(PhoneReply(0)) == #"{"id":0,"ok":true}"#)
  }

  @Test(arguments: ["", "rubbish", "{}", #"{"id":1,"do":"fly"}"#, #"{"do":"show"}"#])
  func whatIsNoRequestIsNotRead(line: String) {
    #expect(PhoneLine.read(PhoneRequest.self, line) == nil)
  }
}
