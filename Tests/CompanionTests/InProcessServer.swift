import DeviceHTTP
import Foundation
import HouseholdModel
import HouseholdWire
import ServerStorage
import ServerSync
import Synchronization

/// The real rules and storage of the server behind a transport that needs no socket.
final class InProcessServer: Sendable {
  private struct State {
    var isDown = false
    var listeners: [Listener] = []
    var requests: [String] = []
    var sent: [Sent] = []
  }

  /// Bytes that went to a member's phone.
  struct Sent: Sendable {
    var member: MemberID
    var bytes: [UInt8]
    /// A piece of a live stream rather than an answer.
    var isFrame = false
  }

  private struct Listener {
    var caller: Caller
    var positions: [SpaceHead]
    var continuation: AsyncThrowingStream<[UInt8], any Error>.Continuation
  }

  let url = URL(string: "https://home.example") ?? URL(filePath: "/")
  private let storage: SQLiteServerStorage
  private let rules: SyncService
  private let now: @Sendable () -> UInt64
  private let state = Mutex(State())

  init(factsPerSpace: Int = 1000, now: @escaping @Sendable () -> UInt64) throws {
    storage = try SQLiteServerStorage(inMemoryDrawing: { 77 })
    rules = SyncService(factsPerSpace: factsPerSpace)
    self.now = now
  }

  var isDown: Bool {
    get { state.withLock { $0.isDown } }
    set { state.withLock { $0.isDown = newValue } }
  }

  /// What was asked so far: method and path.
  var requests: [String] { state.withLock { $0.requests } }
  /// Every body and every piece of a stream that went to `member`.
  func sent(to member: MemberID) -> [[UInt8]] {
    state.withLock { state in state.sent.filter { $0.member == member }.map(\.bytes) }
  }

  /// The pieces of streams among them.
  func frames(to member: MemberID) -> [[UInt8]] {
    state.withLock { state in
      state.sent.filter { $0.member == member && $0.isFrame }.map(\.bytes)
    }
  }

  private func note(_ bytes: [UInt8], to member: MemberID) {
    state.withLock { $0.sent.append(Sent(member: member, bytes: bytes)) }
  }
  var listenerCount: Int { state.withLock { $0.listeners.count } }

  func endStreams() {
    let listeners = state.withLock { state in
      defer { state.listeners = [] }
      return state.listeners
    }
    for listener in listeners { listener.continuation.finish() }
  }

  var transport: any HTTPTransport { Transport(server: self) }

  private struct Transport: HTTPTransport {
    let server: InProcessServer

    func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
      try server.arrive(request)
      do {
        return HTTPResponse(head: HTTPHead(status: 200), body: try server.answer(request))
      } catch {
        return server.problem(error)
      }
    }

    func open(_ request: HTTPRequest) async throws(TransportError) -> HTTPStream {
      try server.arrive(request)
      do { return try server.listen(request) } catch {
        throw server.problem(error).refusal
      }
    }

    func close() {}
  }

  private func arrive(_ request: HTTPRequest) throws(TransportError) {
    let isDown = state.withLock { state in
      state.requests.append("\(request.method.rawValue) \(request.path)")
      return state.isDown
    }
    if isDown { throw .offline }
  }

  private func answer(_ request: HTTPRequest) throws -> [UInt8] {
    let path = request.path.split(separator: "/").map { String($0) }
    let time = now()
    let (body, touched) = try storage.write { tx -> ([UInt8], [SpaceID]) in
      switch (request.method, path[1]) {
      case (.post, "households"):
        let outcome = try rules.start(try Wire.startHousehold(request.body), at: time, in: tx)
        return (Wire.encode(outcome.value), outcome.touched)
      case (.post, "join"):
        let outcome = try rules.join(try Wire.joinHousehold(request.body), at: time, in: tx)
        return (Wire.encode(outcome.value), outcome.touched)
      default: break
      }
      let caller = try rules.authenticate(token: request.token, in: tx)
      switch (request.method, path[1]) {
      case (.post, "sync"):
        let asked = try Wire.syncRequest(
          request.body, knowing: try rules.spaces(for: caller, in: tx))
        let outcome = try rules.sync(asked, from: caller, at: time, in: tx)
        let bytes = Wire.encode(outcome.answer, to: asked)
        note(bytes, to: caller.member)
        return (bytes, outcome.touched)
      case (.post, "invites"):
        try rules.invite(try Wire.createInvite(request.body), by: caller, at: time, in: tx)
        return ([], [])
      case (.post, "leave"): return ([], try rules.leave(caller, at: time, in: tx).touched)
      case (.delete, "members"):
        let member = MemberID(rawValue: Hexadecimal.number(path[2]) ?? 0)
        return ([], try rules.remove(member, by: caller, at: time, in: tx).touched)
      case (.delete, "devices"):
        let device = DeviceID(rawValue: Hexadecimal.number(path[2]) ?? 0)
        return ([], try rules.revoke(device, by: caller, at: time, in: tx).touched)
      default: throw AccountError.malformed
      }
    }
    if !touched.isEmpty { tellListeners() }
    return body
  }

  private func listen(_ request: HTTPRequest) throws -> HTTPStream {
    let (pieces, continuation) = AsyncThrowingStream<[UInt8], any Error>.makeStream()
    try storage.read { tx in
      let caller = try rules.authenticate(token: request.token, in: tx)
      let heads = try rules.heads(for: caller, in: tx)
      state.withLock {
        $0.listeners.append(
          Listener(caller: caller, positions: heads, continuation: continuation))
      }
    }
    continuation.yield(Array("event: hello\ndata: 1\n\n".utf8))
    return HTTPStream(
      head: HTTPHead(status: 200, contentType: "text/event-stream"), pieces: pieces)
  }

  private func tellListeners() {
    state.withLock { state in
      for index in state.listeners.indices {
        var listener = state.listeners[index]
        do {
          for position in listener.positions.indices {
            let old = listener.positions[position]
            let frame = try storage.read {
              try rules.frame(of: old.space, from: old.cursor, for: listener.caller, in: $0)
            }
            guard let frame else { continue }
            let bytes = Wire.encode(frame)
            state.sent.append(
              Sent(member: listener.caller.member, bytes: bytes, isFrame: true))
            let text = Data(bytes).base64EncodedString()
            listener.continuation.yield(Array("event: frame\ndata: \(text)\n\n".utf8))
          }
          listener.positions = try storage.read { try rules.heads(for: listener.caller, in: $0) }
        } catch {
          listener.continuation.yield(Array("event: revoked\ndata: 1\n\n".utf8))
          listener.continuation.finish()
        }
        state.listeners[index] = listener
      }
    }
  }

  private func problem(_ error: any Error) -> HTTPResponse {
    let (status, slug): (Int, String) =
      switch error {
      case AccountError.tokenUnknown: (401, "token-unknown")
      case AccountError.deviceRevoked: (401, "device-revoked")
      case AccountError.inviteUnknown: (404, "invite-unknown")
      case AccountError.inviteUsed: (409, "invite-used")
      case is AccountError: (409, "taken")
      default: (500, "trouble")
      }
    let body = #"{"type":"https://larder.example/problems/\#(slug)"}"#
    return HTTPResponse(
      head: HTTPHead(status: status, contentType: "application/problem+json"),
      body: Array(body.utf8))
  }
}
