import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Two ends of pipes over which lines go to a child and come back.
///
/// No read or write waits for ever.
final class LinePipe: Sendable {
  fileprivate struct State {
    var reading: Int32
    var writing: Int32
    /// What has come and is not a whole line yet.
    var rest: [UInt8] = []
    var isAtEnd = false
  }

  private let state: Mutex<State>

  /// Takes over two descriptors.
  init(reading: Int32, writing: Int32) {
    _ = fcntl(reading, F_SETFL, fcntl(reading, F_GETFL) | O_NONBLOCK)
    _ = fcntl(writing, F_SETFL, fcntl(writing, F_GETFL) | O_NONBLOCK)
    state = Mutex(State(reading: reading, writing: writing))
  }

  deinit { close() }

  /// Lets go of both ends.
  func close() {
    state.withLock { state in
      for file in [state.reading, state.writing] where file >= 0 { Self.shut(file) }
      state.reading = -1
      state.writing = -1
      state.isAtEnd = true
    }
  }

  /// Writes a line; false if the child is gone or does not read within that time.
  func write(_ line: String, seconds: Double) -> Bool {
    state.withLock { state in
      let limit = Limit(seconds: seconds)
      var bytes = Array(line.utf8) + [UInt8(ascii: "\n")]
      while !bytes.isEmpty {
        guard state.writing >= 0 else { return false }
        let count = unsafe put(state.writing, bytes, bytes.count)
        if count > 0 {
          bytes.removeFirst(count)
        } else if errno == EAGAIN {
          guard limit.poll(state.writing, Int16(POLLOUT)) else { return false }
        } else if errno != EINTR {
          return false
        }
      }
      return true
    }
  }

  /// What came of waiting for a line.
  enum Line: Hashable, Sendable {
    case line(String)
    case end
    case tooLate
  }

  /// The next line.
  func read(seconds: Double) -> Line {
    state.withLock { state in
      let limit = Limit(seconds: seconds)
      while true {
        if let end = state.rest.firstIndex(of: UInt8(ascii: "\n")) {
          let line = String(decoding: state.rest[..<end], as: UTF8.self)
          state.rest.removeSubrange(...end)
          return .line(line)
        }
        if state.isAtEnd { return .end }
        switch state.fill() {
        case .some: continue
        case .end: state.isAtEnd = true
        case .notYet: if !limit.poll(state.reading, Int16(POLLIN)) { return .tooLate }
        }
      }
    }
  }

  private static func shut(_ file: Int32) { _ = closeFile(file) }
}

extension LinePipe.State {
  fileprivate enum Filled { case some, end, notYet }

  fileprivate mutating func fill() -> Filled {
    var buffer = [UInt8](repeating: 0, count: 16 * 1024)
    let count = unsafe get(reading, &buffer, buffer.count)
    if count > 0 {
      rest += buffer.prefix(count)
      return .some
    }
    return count == 0 || (errno != EAGAIN && errno != EINTR) ? .end : .notYet
  }
}

/// A moment after which nothing is waited for.
private struct Limit {
  private let end: ContinuousClock.Instant

  init(seconds: Double) { end = ContinuousClock.now + .seconds(seconds) }

  /// Waits until a descriptor is ready; false if that comes too late.
  func poll(_ file: Int32, _ events: Int16) -> Bool {
    let left = (end - ContinuousClock.now) / .milliseconds(1)
    guard left > 0 else { return false }
    var descriptor = pollfd(fd: file, events: events, revents: 0)
    return unsafe wait(&descriptor, Int32(min(left.rounded(.up), 60_000))) >= 0
  }
}

private func closeFile(_ file: Int32) -> Int32 { close(file) }
private func put(_ file: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  unsafe write(file, bytes, count)
}
private func get(_ file: Int32, _ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int {
  unsafe read(file, bytes, count)
}
private func wait(_ descriptor: UnsafeMutablePointer<pollfd>, _ milliseconds: Int32) -> Int32 {
  unsafe poll(descriptor, 1, milliseconds)
}
