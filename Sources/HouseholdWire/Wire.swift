package import HouseholdModel
internal import SwiftProtobuf

/// The messages of the protocol as Protobuf: `Protocol/larder.proto`.
///
/// Writing then reading gives the same message (`RoundTripTests`), and reading takes any bytes: it gives a
/// message within all limits, or throws.
package enum Wire {
  /// Reads a request of a phone, whose member syncs the spaces `known`.
  ///
  /// A shortened id that is the beginning of none of them, or of several, stands for a space that nobody has.
  package static func syncRequest(
    _ bytes: [UInt8], knowing known: [SpaceID] = []
  ) throws(WireError) -> SyncRequest {
    try SyncRequest(message(bytes, limit: SyncLimits.requestBytes), knowing: known)
  }

  /// Writes a request of a phone.
  ///
  /// `shortening` cuts the ids of spaces that have a cursor: whoever gave the cursor knows the
  /// space, and reads the request with `syncRequest(_:knowing:)`.
  package static func encode(_ request: SyncRequest, shortening: Bool = false) -> [UInt8] {
    bytes(of: request.message(shortening: shortening))
  }

  /// Reads the answer to `request`, beside which it was written.
  package static func syncAnswer(
    _ bytes: [UInt8], to request: SyncRequest
  ) throws(WireError) -> SyncAnswer {
    try SyncAnswer(message(bytes, limit: WireLimits.answerBytes), to: request)
  }

  /// Writes the answer to `request`.
  ///
  /// What the request says already is left out.
  package static func encode(_ answer: SyncAnswer, to request: SyncRequest) -> [UInt8] {
    bytes(of: answer.message(to: request))
  }

  /// Reads a piece of news.
  package static func frame(_ bytes: [UInt8]) throws(WireError) -> Frame {
    try Frame(message(bytes, limit: WireLimits.answerBytes))
  }

  /// Writes a piece of news.
  package static func encode(_ frame: Frame) -> [UInt8] { bytes(of: frame.message()) }

  /// Reads that a household is started.
  package static func startHousehold(_ bytes: [UInt8]) throws(WireError) -> StartHousehold {
    try StartHousehold(message(bytes, limit: SyncLimits.requestBytes))
  }

  /// Writes that a household is started.
  package static func encode(_ start: StartHousehold) -> [UInt8] { bytes(of: start.message()) }

  /// Reads that somebody joins.
  package static func joinHousehold(_ bytes: [UInt8]) throws(WireError) -> JoinHousehold {
    try JoinHousehold(message(bytes, limit: SyncLimits.requestBytes))
  }

  /// Writes that somebody joins.
  package static func encode(_ join: JoinHousehold) -> [UInt8] { bytes(of: join.message()) }

  /// Reads where a device belongs.
  package static func enrolment(_ bytes: [UInt8]) throws(WireError) -> Enrolment {
    try Enrolment(message(bytes, limit: WireLimits.answerBytes))
  }

  /// Writes where a device belongs.
  package static func encode(_ enrolment: Enrolment) -> [UInt8] { bytes(of: enrolment.message()) }

  /// Reads an invite.
  package static func createInvite(_ bytes: [UInt8]) throws(WireError) -> CreateInvite {
    try CreateInvite(message(bytes, limit: SyncLimits.requestBytes))
  }

  /// Writes an invite.
  package static func encode(_ invite: CreateInvite) -> [UInt8] { bytes(of: invite.message()) }

  private static func message<Message: SwiftProtobuf.Message>(
    _ bytes: [UInt8], limit: Int
  ) throws(WireError) -> Message {
    guard bytes.count <= limit else { throw WireError(.tooLarge, at: "body") }
    return try Message(reading: bytes, "body")
  }

  private static func bytes(of message: some SwiftProtobuf.Message) -> [UInt8] { message.bytes }
}

extension SwiftProtobuf.Message {
  /// Reads a message.
  ///
  /// Every mistake in the bytes is one to us: they are no such message.
  init(reading bytes: [UInt8], _ place: String) throws(WireError) {
    do {
      try self.init(serializedBytes: bytes)
    } catch {
      throw WireError(.notProtobuf, at: place)
    }
  }

  /// The bytes of the message.
  var bytes: [UInt8] {
    do {
      return try serializedBytes()
    } catch {
      preconditionFailure("a message without required fields can always be written: \(error)")
    }
  }
}
