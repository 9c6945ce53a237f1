import DeviceHTTP
import Foundation
import Synchronization

/// The one way from this phone to its server: made when it is needed, changed when the server changes.
final class ServerLink: Sendable {
  private struct State {
    var server: URL?
    var transport: (any HTTPTransport)?
    var isClosed = false
  }

  private let state = Mutex(State())
  private let makeTransport: @Sendable (URL) -> any HTTPTransport

  init(makeTransport: @escaping @Sendable (URL) -> any HTTPTransport) {
    self.makeTransport = makeTransport
  }

  /// The way to `server`; nil once the companion is closed.
  func transport(to server: URL) -> (any HTTPTransport)? {
    let (current, old) = state.withLock { state -> ((any HTTPTransport)?, (any HTTPTransport)?) in
      if state.isClosed { return (nil, nil) }
      if state.server == server, let transport = state.transport { return (transport, nil) }
      let old = state.transport
      state.server = server
      state.transport = makeTransport(server)
      return (state.transport, old)
    }
    old?.close()
    return current
  }

  /// A way of its own to `server`, which the one who asks closes.
  func newTransport(to server: URL) -> any HTTPTransport { makeTransport(server) }

  func close() {
    let old = state.withLock { state in
      state.isClosed = true
      defer { state.transport = nil }
      return state.transport
    }
    old?.close()
  }
}
