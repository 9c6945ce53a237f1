package import HouseholdModel

/// The messages of the protocol as JSON: an exact mirror of `Wire`, for people and for tools.
///
/// From bytes to JSON and back gives the same bytes (`JSONTests`). Everything is spelled out here: nothing is
/// left to the request an answer belongs to.
package enum JSONWire {
  /// Reads a request of a phone.
  package static func syncRequest(_ bytes: [UInt8]) throws(WireError) -> SyncRequest {
    try SyncRequest(reader(bytes, limit: SyncLimits.requestBytes))
  }

  /// Writes a request of a phone.
  package static func encode(_ request: SyncRequest) -> [UInt8] { request.json.bytes }

  /// Reads an answer.
  package static func syncAnswer(_ bytes: [UInt8]) throws(WireError) -> SyncAnswer {
    try SyncAnswer(reader(bytes, limit: WireLimits.answerBytes))
  }

  /// Writes an answer.
  package static func encode(_ answer: SyncAnswer) -> [UInt8] { answer.json.bytes }

  /// Reads a piece of news.
  package static func frame(_ bytes: [UInt8]) throws(WireError) -> Frame {
    try Frame(reader(bytes, limit: WireLimits.answerBytes))
  }

  /// Writes a piece of news.
  package static func encode(_ frame: Frame) -> [UInt8] { frame.json.bytes }

  /// Reads that a household is started.
  package static func startHousehold(_ bytes: [UInt8]) throws(WireError) -> StartHousehold {
    try StartHousehold(reader(bytes, limit: SyncLimits.requestBytes))
  }

  /// Writes that a household is started.
  package static func encode(_ start: StartHousehold) -> [UInt8] { start.json.bytes }

  /// Reads that somebody joins.
  package static func joinHousehold(_ bytes: [UInt8]) throws(WireError) -> JoinHousehold {
    try JoinHousehold(reader(bytes, limit: SyncLimits.requestBytes))
  }

  /// Writes that somebody joins.
  package static func encode(_ join: JoinHousehold) -> [UInt8] { join.json.bytes }

  /// Reads where a device belongs.
  package static func enrolment(_ bytes: [UInt8]) throws(WireError) -> Enrolment {
    try Enrolment(reader(bytes, limit: WireLimits.answerBytes))
  }

  /// Writes where a device belongs.
  package static func encode(_ enrolment: Enrolment) -> [UInt8] { enrolment.json.bytes }

  /// Reads an invite.
  package static func createInvite(_ bytes: [UInt8]) throws(WireError) -> CreateInvite {
    try CreateInvite(reader(bytes, limit: SyncLimits.requestBytes))
  }

  /// Writes an invite.
  package static func encode(_ invite: CreateInvite) -> [UInt8] { invite.json.bytes }

  /// Reads what a fact says.
  package static func statement(_ bytes: [UInt8]) throws(WireError) -> Statement {
    try Statement(reader(bytes, limit: SyncLimits.requestBytes))
  }

  /// Writes what a fact says.
  package static func encode(_ statement: Statement) -> [UInt8] { statement.json.bytes }

  private static func reader(_ bytes: [UInt8], limit: Int) throws(WireError) -> JSONReader {
    guard bytes.count <= limit else { throw WireError(.tooLarge, at: "body") }
    return JSONReader(value: try JSONParser.value(bytes), place: "")
  }
}
