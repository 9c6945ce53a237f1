import Foundation
import Synchronization

/// A phone in a process of its own, which can be killed at any moment and started again on the same files.
final class ProcessHandset: Handset {
  /// What came of asking a phone that may be killed meanwhile.
  enum Outcome: Sendable {
    case reply(PhoneReply)
    /// It was killed before it replied: what was asked was done or was not.
    case unknown
  }

  private struct State {
    var child: ChildProcess?
    var nextID = 1
  }

  private let executable: String
  private let directory: String
  private let server: String
  private let state = Mutex(State())

  /// No request takes longer, on however busy a machine; a phone that does not reply by then never will.
  private static let patienceSeconds = 60.0

  /// Starts the phone.
  init(executable: String, directory: String, server: String) throws {
    self.executable = executable
    self.directory = directory
    self.server = server
    try start()
  }

  /// Starts it again after `kill`.
  func start() throws {
    let arguments = ["phone", "--data", directory, "--server", server]
    try FileManager.default.createDirectory(
      atPath: directory, withIntermediateDirectories: true)
    let child = try ChildProcess(
      executable, arguments, speech: .pipes, errors: directory + "/phone.log")
    guard case .line(let line)? = child.talk?.read(seconds: Self.patienceSeconds),
      let ready = PhoneLine.read(PhoneReply.self, line), ready.ok
    else {
      child.end()
      throw EnvironmentTrouble("a phone did not start; \(directory)/phone.log may say why")
    }
    state.withLock { $0.child = child }
  }

  func ask(_ request: PhoneRequest) async throws -> PhoneReply {
    guard case .reply(let reply) = try await ask(request, killAfter: nil) else {
      throw EnvironmentTrouble("a phone ended by itself; \(directory)/phone.log may say why")
    }
    return reply
  }

  /// Asks, and kills the phone so many microseconds after it was asked, whatever it is doing then.
  func ask(_ request: PhoneRequest, killAfter microseconds: UInt32?) async throws -> Outcome {
    try await offTheTasks {
      var request = request
      let child = self.state.withLock { state in
        request.id = state.nextID
        state.nextID += 1
        return state.child
      }
      guard let talk = child?.talk, let child else { return .unknown }
      let wasHeard = talk.write(
        try PhoneLine.text(request), seconds: Self.patienceSeconds)
      if let microseconds {
        usleep(microseconds)
        child.signal(SIGKILL)
      }
      guard wasHeard else { return .unknown }
      while true {
        switch talk.read(seconds: Self.patienceSeconds) {
        case .line(let line):
          guard let reply = PhoneLine.read(PhoneReply.self, line) else { return .unknown }
          if reply.id == request.id { return .reply(reply) }
        case .end: return .unknown
        case .tooLate: throw EnvironmentTrouble("a phone has not replied for a minute")
        }
      }
    }
  }

  /// Ends it as a flat battery would.
  func kill() { state.withLock { $0.child.take() }?.end() }

  func end() async {
    _ = try? await ask(PhoneRequest(.stop), killAfter: nil)
    kill()
  }
}

/// Does something that blocks on a thread where no task is kept waiting.
func offTheTasks<Value: Sendable>(
  _ body: @escaping @Sendable () throws -> Value
) async throws -> Value {
  try await withCheckedThrowingContinuation { continuation in
    DispatchQueue.global().async { continuation.resume(with: Result { try body() }) }
  }
}
