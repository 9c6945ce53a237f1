import Foundation
import Synchronization

/// Collects one answer up to a limit and hands it to the one who waits for it.
final class WholeReceiver: Receiver {
  private struct State {
    var head: HTTPHead?
    var body: [UInt8] = []
    var isTooLarge = false
  }

  private let state = Mutex(State())
  private let outcome = Outcome<HTTPResponse>()
  private let maximumBytes: Int

  init(maximumBytes: Int) { self.maximumBytes = maximumBytes }

  /// Waits for the end.
  func result() async -> Result<HTTPResponse, TransportError> { await outcome.value() }

  func receive(head: HTTPHead) { state.withLock { $0.head = head } }

  func receive(_ bytes: Data) -> Bool {
    state.withLock { state in
      // Checked before the bytes are kept, so that memory stays within the limit.
      state.isTooLarge = state.isTooLarge || state.body.count + bytes.count > maximumBytes
      if !state.isTooLarge { state.body += bytes }
      return !state.isTooLarge
    }
  }

  func end(_ error: TransportError?) {
    let result: Result<HTTPResponse, TransportError> = state.withLock { state in
      if state.isTooLarge { return .failure(.tooLarge) }
      if let error { return .failure(error) }
      guard let head = state.head else { return .failure(.offline) }
      return .success(HTTPResponse(head: head, body: state.body))
    }
    outcome.set(result)
  }
}

/// Hands an answer's head to the one who waits for it and its body to whoever reads the pieces.
final class PieceReceiver: Receiver {
  /// The body, piece by piece.
  let pieces: AsyncThrowingStream<[UInt8], any Error>
  private let continuation: AsyncThrowingStream<[UInt8], any Error>.Continuation
  private let outcome = Outcome<HTTPHead>()

  init() {
    (pieces, continuation) = AsyncThrowingStream.makeStream(
      bufferingPolicy: .bufferingOldest(HTTPLimits.waitingPieces))
  }

  /// Calls `letGo` when nobody reads the pieces any more.
  func whenLetGo(_ letGo: @escaping @Sendable () -> Void) {
    continuation.onTermination = { _ in letGo() }
  }

  /// Waits for the head.
  func head() async -> Result<HTTPHead, TransportError> { await outcome.value() }

  func receive(head: HTTPHead) { outcome.set(.success(head)) }

  func receive(_ bytes: Data) -> Bool {
    switch continuation.yield([UInt8](bytes)) {
    case .enqueued: return true
    case .dropped:
      // A stream with a hole in it is worse than none.
      continuation.finish(throwing: TransportError.tooLarge)
      return false
    case .terminated: return false
    @unknown default: return false
    }
  }

  func end(_ error: TransportError?) {
    outcome.set(.failure(error ?? .offline))
    continuation.finish(throwing: error)
  }
}

/// A value that is set once and waited for once.
private final class Outcome<Value: Sendable>: Sendable {
  private enum State {
    case nobodyWaits
    case waiting(CheckedContinuation<Result<Value, TransportError>, Never>)
    case set(Result<Value, TransportError>)
  }

  private let state = Mutex(State.nobodyWaits)

  /// Sets the value; has no effect if it has been set before.
  func set(_ result: Result<Value, TransportError>) {
    let waiting: CheckedContinuation<Result<Value, TransportError>, Never>? = state.withLock {
      state in
      switch state {
      case .nobodyWaits:
        state = .set(result)
        return nil
      case .waiting(let continuation):
        state = .set(result)
        return continuation
      case .set: return nil
      }
    }
    waiting?.resume(returning: result)
  }

  func value() async -> Result<Value, TransportError> {
    await withCheckedContinuation { continuation in
      let known: Result<Value, TransportError>? = state.withLock { state in
        if case .set(let result) = state { return result }
        state = .waiting(continuation)
        return nil
      }
      if let known { continuation.resume(returning: known) }
    }
  }
}
