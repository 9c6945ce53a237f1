/// What something looks like now, and again each time it looks different.
///
/// The first value comes at once. After that the newest counts: a reader that was busy skips what is old.
/// Any number of readers may read at once, each at its own pace; a reader that stops leaves nothing
/// behind. The sequence ends when the companion is closed or the reading task is cancelled.
///
/// ```swift
/// for try await snapshot in companion.lines() {
///   show(snapshot.lines, asOf: snapshot.asOf)
/// }
/// ```
public struct Snapshots<Value: Equatable & Sendable>: AsyncSequence, Sendable {
  /// What is read.
  public typealias Element = Value
  /// A disk that can't be read any more.
  public typealias Failure = any Error

  let bell: Bell
  let read: @Sendable () throws -> Value

  /// Reads one after the other.
  public struct Iterator: AsyncIteratorProtocol {
    fileprivate let bell: Bell
    fileprivate let read: @Sendable () throws -> Value
    fileprivate var seen: UInt64 = 0
    fileprivate var last: Value?

    /// Waits for a value that differs from the last one.
    ///
    /// Throws if the phone's disk can't be read.
    public mutating func next() async throws -> Value? {
      while let rings = await bell.wait(after: seen) {
        // Noted before reading: what changes during the reading rings once more.
        seen = rings
        let value = try read()
        guard value != last else { continue }
        last = value
        return value
      }
      return nil
    }
  }

  /// What it looks like now, without waiting for a change.
  @concurrent public func now() async throws -> Value { try read() }

  /// Begins to read.
  public func makeAsyncIterator() -> Iterator { Iterator(bell: bell, read: read) }
}
