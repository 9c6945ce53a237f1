import DeviceHTTP
import Foundation
import Testing

@Suite struct EventStreamParserTests {
  struct Vector: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var pieces: [[UInt8]]
    var events: [EventStreamParser.Event]

    init(_ name: String, _ pieces: [String], _ events: [(String, String, String)]) {
      testDescription = name
      self.pieces = pieces.map { Array($0.utf8) }
      self.events = events.map { .init(type: $0.0, data: $0.1, lastEventID: $0.2) }
    }
  }

  /// The first nine are from launchdarkly/sse-contract-tests (Apache-2.0), the others from the standard.
  static let vectors = [
    Vector("one line in two pieces", ["data: Hel", "lo\n\n"], [("message", "Hello", "")]),
    Vector("two lines", ["data: Hello\ndata:World\n\n"], [("message", "Hello\nWorld", "")]),
    Vector("empty data", ["data:\n\n"], [("message", "", "")]),
    Vector(
      "type and id", ["event: greeting\nid: abc\ndata: Hello\n\n"], [("greeting", "Hello", "abc")]),
    Vector("id with NUL", ["id: a\0bc\ndata: Hello\n\n"], [("message", "Hello", "")]),
    Vector(
      "id stays", ["id: abc\ndata: first\n\n", "data: second\n\n"],
      [("message", "first", "abc"), ("message", "second", "abc")]),
    Vector(
      "id taken back", ["id: abc\ndata: 1\n\n", "id: \ndata: 2\n\n"],
      [("message", "1", "abc"), ("message", "2", "")]),
    Vector(
      "one space only", ["event:  greeting\ndata:  Hello\n\n"], [(" greeting", " Hello", "")]),
    Vector(
      "no colon", ["data\n\ndata\ndata\n\n"], [("message", "", ""), ("message", "\n", "")]),
    Vector(
      "byte order mark", ["\u{FEFF}data: a\n\n\u{FEFF}data: b\n\n"], [("message", "a", "")]),
    Vector("carriage returns", ["data: a\rdata: b\r\r"], [("message", "a\nb", "")]),
    Vector(
      "CR and LF in different pieces", ["data: a\r", "\ndata: b\r", "\n\r", "\n"],
      [("message", "a\nb", "")]),
    Vector("comments only", [": awake\n\n:\n\n"], []),
    Vector(
      "an id without data counts", ["id: 7\n\ndata: a\n\n"], [("message", "a", "7")]),
    Vector("an event cut short is none", ["data: a\n\ndata: b\n"], [("message", "a", "")]),
    Vector("type without data is forgotten", ["event: x\n\ndata: a\n\n"], [("message", "a", "")]),
  ]

  @Test(arguments: vectors)
  func readsVector(_ vector: Vector) throws {
    var parser = EventStreamParser()
    var events: [EventStreamParser.Event] = []
    for piece in vector.pieces { events += try parser.receive(piece) }
    #expect(events == vector.events)
  }

  @Test(arguments: vectors)
  func cuttingIntoBytesChangesNothing(_ vector: Vector) throws {
    var parser = EventStreamParser()
    var events: [EventStreamParser.Event] = []
    for byte in vector.pieces.joined() { events += try parser.receive([byte]) }
    #expect(events == vector.events)
  }

  @Test func retryIsDigitsOnly() throws {
    var parser = EventStreamParser()
    _ = try parser.receive(Array("retry: 1500\nretry: 9s\nretry:\n\n".utf8))
    #expect(parser.retryMilliseconds == 1500)
  }

  @Test func goesOnAfterTheIdItWasGiven() throws {
    var parser = EventStreamParser(lastEventID: "41")
    #expect(try parser.receive(Array("data: a\n\n".utf8)).map(\.lastEventID) == ["41"])
  }

  /// The limit is on the line and the data kept together: just under, at, just over.
  @Test(arguments: [(11, true), (10, true), (9, false)])
  func memoryIsBounded(limit: Int, fits: Bool) {
    var parser = EventStreamParser(maximumBytes: limit)
    let isRead = (try? parser.receive(Array("data: abcd\n\n".utf8))) != nil
    #expect(isRead == fits)
  }

  @Test func linesThatAddUpAreBoundedToo() {
    var parser = EventStreamParser(maximumBytes: 64)
    #expect(throws: EventStreamParser.TooLarge.self) {
      for _ in 0..<64 { _ = try parser.receive(Array("data: abc\n".utf8)) }
    }
  }
}
