import Foundation
import Synchronization

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Takes what one exchange receives.
///
/// It is called from the session's queue, one call at a time.
protocol Receiver: Sendable {
  /// The answer has begun.
  func receive(head: HTTPHead)
  /// More of the body has come. Returns false to end the exchange.
  func receive(_ bytes: Data) -> Bool
  /// The exchange is over; `error` says why if it did not end well. Later calls have no effect.
  func end(_ error: TransportError?)
}

/// Hands what a session receives to the receiver of the exchange it belongs to.
final class SessionDelegate: NSObject, URLSessionDataDelegate, Sendable {
  private struct State {
    var receivers: [Int: any Receiver] = [:]
    var isClosed = false
  }

  private let state = Mutex(State())

  /// Makes a task whose answer goes to `receiver`; nil if the session has been closed.
  ///
  /// To make a task in a session that has been invalidated is a trap, so both happen under one lock.
  func task(
    for request: URLRequest, of session: URLSession, receiver: any Receiver
  ) -> URLSessionDataTask? {
    state.withLock { state in
      guard !state.isClosed else { return nil }
      let task = session.dataTask(with: request)
      state.receivers[task.taskIdentifier] = receiver
      return task
    }
  }

  /// Ends an exchange at once, if it is still under way.
  ///
  /// The receiver hears of it from here, because a task that is cancelled before it has begun need not
  /// report that it ended; and a task that has ended is left alone, because Linux may trap on cancelling it.
  func cancel(_ task: URLSessionTask) {
    let receiver = state.withLock { $0.receivers.removeValue(forKey: task.taskIdentifier) }
    guard let receiver else { return }
    task.cancel()
    receiver.end(.cancelled)
  }

  /// Ends every exchange and the session with them.
  func close(_ session: URLSession) {
    let receivers = state.withLock { state in
      if !state.isClosed { session.invalidateAndCancel() }
      state.isClosed = true
      defer { state.receivers = [:] }
      return state.receivers
    }
    for receiver in receivers.values { receiver.end(.cancelled) }
  }

  private func receiver(_ task: URLSessionTask) -> (any Receiver)? {
    state.withLock { $0.receivers[task.taskIdentifier] }
  }

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
  ) {
    guard let response = response as? HTTPURLResponse else { return completionHandler(.cancel) }
    receiver(dataTask)?.receive(head: HTTPHead(response))
    completionHandler(.allow)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    if receiver(dataTask)?.receive(data) == false { dataTask.cancel() }
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?
  ) {
    let receiver = state.withLock { $0.receivers.removeValue(forKey: task.taskIdentifier) }
    receiver?.end(error.map { TransportError($0) })
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
    completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    completionHandler(nil)
  }
}

extension HTTPHead {
  init(_ response: HTTPURLResponse) {
    self.init(
      status: response.statusCode,
      contentType: response.value(forHTTPHeaderField: "Content-Type") ?? "",
      retryAfter: response.value(forHTTPHeaderField: "Retry-After"),
      date: response.value(forHTTPHeaderField: "Date"))
  }
}

extension TransportError {
  /// What an error of `URLSession` comes to.
  ///
  /// Its text may hold addresses, so it stays behind.
  init(_ error: any Error) {
    switch (error as? URLError)?.code {
    case .cancelled: self = .cancelled
    case .timedOut: self = .timedOut
    case .badServerResponse, .cannotParseResponse, .cannotDecodeContentData,
      .cannotDecodeRawData, .httpTooManyRedirects:
      self = .unreadable
    case .dataLengthExceedsMaximum: self = .tooLarge
    default: self = .offline
    }
  }
}
