/// Reads Server-Sent Events from bytes, however they are cut into pieces.
///
/// It follows the WHATWG HTML standard, 9.2.6 "Interpreting an event stream": lines end with CR, LF
/// or both, one byte order mark may come first, a comment is a line that begins with a colon, an id
/// with a NUL is ignored. Its memory is bounded by `maximumBytes`, whatever the server sends.
package struct EventStreamParser: Sendable {
  /// One dispatched event.
  package struct Event: Hashable, Sendable {
    /// What kind of event it is; `message` if the server did not say.
    package var type: String
    /// The `data` lines, joined by line feeds.
    package var data: String
    /// The id this event or one before it was given: where a new stream can go on.
    package var lastEventID: String

    /// An event as a parser gives it.
    package init(type: String, data: String, lastEventID: String) {
      self.type = type
      self.data = data
      self.lastEventID = lastEventID
    }
  }

  /// A line or an event is larger than the reader allows.
  ///
  /// Nothing more can be read from the stream.
  package struct TooLarge: Error, Hashable, Sendable {
    package init() {}
  }

  /// How long the server wants a reader to wait before it connects again; nil until it says.
  package private(set) var retryMilliseconds: UInt64?
  /// The id of the last event that was complete.
  package private(set) var lastEventID: String

  private let maximumBytes: Int
  private var line: [UInt8] = []
  private var type = ""
  private var data: [UInt8] = []
  private var idBuffer: String
  private var isAfterCarriageReturn = false
  private var isFirstLine = true

  /// A parser that goes on after `lastEventID`.
  package init(lastEventID: String = "", maximumBytes: Int = HTTPLimits.eventBytes) {
    self.lastEventID = lastEventID
    self.idBuffer = lastEventID
    self.maximumBytes = maximumBytes
  }

  /// Takes the next piece and gives back the events it completes.
  package mutating func receive(_ piece: some Sequence<UInt8>) throws(TooLarge) -> [Event] {
    var events: [Event] = []
    for byte in piece {
      // A line feed right after a carriage return, perhaps a piece later, is the same line end.
      let endsSameLine = isAfterCarriageReturn && byte == UInt8(ascii: "\n")
      isAfterCarriageReturn = byte == UInt8(ascii: "\r")
      if endsSameLine { continue }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        if let event = endLine() { events.append(event) }
      } else {
        line.append(byte)
        guard line.count + data.count <= maximumBytes else { throw TooLarge() }
      }
    }
    return events
  }

  private mutating func endLine() -> Event? {
    defer { line.removeAll(keepingCapacity: true) }
    if isFirstLine {
      isFirstLine = false
      if line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    }
    if line.isEmpty { return dispatch() }
    let colon = line.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
    var value = line[colon...].dropFirst()
    if value.first == UInt8(ascii: " ") { value = value.dropFirst() }
    take(field: String(decoding: line[..<colon], as: UTF8.self), value: value)
    return nil
  }

  private mutating func take(field: String, value: ArraySlice<UInt8>) {
    switch field {
    case "event": type = String(decoding: value, as: UTF8.self)
    case "data":
      data += value
      data.append(UInt8(ascii: "\n"))
    case "id" where !value.contains(0): idBuffer = String(decoding: value, as: UTF8.self)
    case "retry" where !value.isEmpty && value.allSatisfy { (48...57).contains($0) }:
      retryMilliseconds = UInt64(String(decoding: value, as: UTF8.self)) ?? retryMilliseconds
    default: break  // A comment, whose field is empty, or a field that does not exist yet.
    }
  }

  private mutating func dispatch() -> Event? {
    lastEventID = idBuffer
    defer {
      type = ""
      data.removeAll(keepingCapacity: true)
    }
    guard !data.isEmpty else { return nil }
    return Event(
      type: type.isEmpty ? "message" : type,
      data: String(decoding: data.dropLast(), as: UTF8.self), lastEventID: lastEventID)
  }
}
