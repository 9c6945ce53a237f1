/// A place in a space's log, opaque to everybody but the server that wrote it.
///
/// The server puts the term that wrote the place into it, so that a server restored from a backup
/// knows a cursor of the time it has lost.
public struct Cursor: Hashable, Sendable {
  /// What the server wrote.
  ///
  /// Phones compare it for equality and do nothing else with it.
  public let bytes: [UInt8]

  /// Wraps a cursor as it came over the wire.
  public init(bytes: [UInt8]) { self.bytes = bytes }
}
