package import Foundation

#if canImport(FoundationNetworking)
  // Linux keeps URLSession, here over libcurl, apart from the rest of Foundation.
  import FoundationNetworking
#endif

/// Carries requests over `URLSession`, the same way on every platform.
///
/// There is no `URLSession.bytes` on Linux, so one delegate serves all platforms. A session opens at
/// most six connections to a host, and a stream keeps one for hours: streams have a session of their
/// own. Nothing is cached and no cookie is kept; a redirect is an answer, never followed, because
/// the token would travel with it.
package final class URLSessionTransport: HTTPTransport {
  private let server: URL
  private let requests: URLSession
  private let streams: URLSession
  private let requestReceivers = SessionDelegate()
  private let streamReceivers = SessionDelegate()
  private let maximumResponseBytes: Int

  /// A transport to the server at `server`.
  package init(server: URL, maximumResponseBytes: Int = HTTPLimits.responseBytes) {
    self.server = server
    self.maximumResponseBytes = maximumResponseBytes
    requests = URLSession(
      configuration: URLSessionTransport.configuration, delegate: requestReceivers,
      delegateQueue: nil)
    streams = URLSession(
      configuration: URLSessionTransport.configuration, delegate: streamReceivers,
      delegateQueue: nil)
  }

  // A session keeps its delegate, and its threads, until it is told to end.
  deinit { close() }

  package func close() {
    requestReceivers.close(requests)
    streamReceivers.close(streams)
  }

  package func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
    let receiver = WholeReceiver(maximumBytes: maximumResponseBytes)
    let made = urlRequest(request)
    guard let task = requestReceivers.task(for: made, of: requests, receiver: receiver) else {
      throw .cancelled
    }
    let result = await withTaskCancellationHandler {
      task.resume()
      return await receiver.result()
    } onCancel: {
      requestReceivers.cancel(task)
    }
    return try result.get()
  }

  package func open(_ request: HTTPRequest) async throws(TransportError) -> HTTPStream {
    let receiver = PieceReceiver()
    let made = urlRequest(request)
    guard let task = streamReceivers.task(for: made, of: streams, receiver: receiver) else {
      throw .cancelled
    }
    receiver.whenLetGo { [streamReceivers] in streamReceivers.cancel(task) }
    let head = await withTaskCancellationHandler {
      task.resume()
      return await receiver.head()
    } onCancel: {
      streamReceivers.cancel(task)
    }
    return HTTPStream(head: try head.get(), pieces: receiver.pieces)
  }

  private func urlRequest(_ request: HTTPRequest) -> URLRequest {
    var made = URLRequest(url: server.appending(path: request.path))
    made.cachePolicy = .reloadIgnoringLocalCacheData
    // Set here, because Linux takes no notice of a time-out that was given to `init`.
    made.timeoutInterval = Double(request.timeoutSeconds)
    made.httpMethod = request.method.rawValue
    made.httpShouldHandleCookies = false
    for header in request.headers {
      made.setValue(header.value, forHTTPHeaderField: header.name)
    }
    if !request.body.isEmpty { made.httpBody = Data(request.body) }
    return made
  }

  private static var configuration: URLSessionConfiguration {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.urlCache = nil
    configuration.httpCookieStorage = nil
    configuration.httpShouldSetCookies = false
    configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
    #if canImport(Darwin)
      // Whether to wait for a network is for `SyncMachine` to decide, which can be asked why.
      configuration.waitsForConnectivity = false
    #endif
    return configuration
  }
}
