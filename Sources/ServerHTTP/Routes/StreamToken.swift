internal import Foundation
internal import HouseholdModel
internal import HouseholdWire
internal import ServerSync

/// Where a stream stands in each of the member's spaces, as one opaque text for `id:`.
struct StreamToken: Hashable {
  struct Position: Hashable {
    var space: SpaceID
    var cursor: Cursor
  }
  var positions: [Position]

  /// Bytes of a token: a phone sends it back in a header.
  static let limit = 4096

  init(positions: [Position]) { self.positions = positions }

  /// Reads a token; nil if it is not one of ours.
  ///
  /// A wrong one only costs the phone a sync.
  init?(text: String) {
    guard text.utf8.count <= StreamToken.limit, let data = Data(base64Encoded: text) else {
      return nil
    }
    var bytes = ArraySlice(data)
    var positions: [Position] = []
    while !bytes.isEmpty {
      guard let space = SpaceID(bytes: bytes.prefix(16)) else { return nil }
      bytes = bytes.dropFirst(16)
      guard let length = bytes.first, bytes.count > Int(length) else { return nil }
      let cursor = Cursor(bytes: Array(bytes.dropFirst().prefix(Int(length))))
      positions.append(Position(space: space, cursor: cursor))
      bytes = bytes.dropFirst(1 + Int(length))
    }
    self.positions = positions
  }

  var text: String {
    var bytes: [UInt8] = []
    for position in positions {
      bytes += position.space.bytes
      bytes.append(UInt8(position.cursor.bytes.count))
      bytes += position.cursor.bytes
    }
    return Data(bytes).base64EncodedString()
  }
}

/// Where one stream stands while it runs.
struct StreamPositions: Hashable {
  private var positions: [StreamToken.Position]

  /// Resumes where the token says in the spaces it knows, and begins at the head of the others.
  init(heads: [SpaceHead], resuming token: StreamToken?) {
    positions = heads.map { head in
      token?.positions.first { $0.space == head.space }
        ?? StreamToken.Position(space: head.space, cursor: head.cursor)
    }
  }

  var spaces: [SpaceID] { positions.map(\.space) }
  var token: String { StreamToken(positions: positions).text }

  /// Says where the stream begins, so that a phone that is behind asks at once.
  var hello: String { "event: hello\nid: \(token)\ndata: {}\n\n" }

  subscript(space: SpaceID) -> Cursor? {
    get { positions.first { $0.space == space }?.cursor }
    set {
      guard let index = positions.firstIndex(where: { $0.space == space }), let newValue else {
        return
      }
      positions[index].cursor = newValue
    }
  }
}

/// The text of single events.
enum StreamEvent {
  static let heartbeat = ": still here\n\n"
  static let revoked = "event: revoked\ndata: {}\n\n"

  static func frame(_ frame: Frame, id: String) -> String {
    var frame = frame
    var bytes = Wire.encode(frame)
    if bytes.count > StreamLimits.frameBytes {
      frame.page = nil
      frame.authors = []
      bytes = Wire.encode(frame)
    }
    return "event: frame\nid: \(id)\ndata: \(Data(bytes).base64EncodedString())\n\n"
  }
}
