import Companion
import Foundation
import HouseholdModel
import Testing

@testable import simulate

/// A real server as a process, and phones with files of their own that speak real HTTP with it.
final class Household: Sendable {
  let server: ServerProcess
  private let folder: Folder

  init() throws {
    folder = try Folder()
    server = try ServerProcess(
      executable: Programs.larder(), directory: folder.path + "/server")
  }

  deinit { server.kill() }

  /// The server's directory.
  var data: String { folder.path + "/server" }
  /// The server's file.
  var file: String { data + "/larder.sqlite" }

  /// A place for something else.
  func path(_ name: String) -> String { folder.path + "/" + name }

  /// Ana starts the household, the others join, and all know of each other.
  func members(_ names: String...) async throws -> [Handheld] {
    var phones: [Handheld] = []
    for name in names {
      let phone = try Handheld(name, directory: path(name), server: server.address)
      if let first = phones.first {
        try await phone.companion.join(
          first.companion.invite(), as: name, on: "\(name)'s phone")
      } else {
        try await phone.companion.startHousehold(as: name, on: "\(name)'s phone")
        try await phone.companion.connect(to: phone.desk.server)
      }
      phones.append(phone)
    }
    try await settle(phones)
    return phones
  }

  /// Lets everybody sync until all hold the same bytes and have nothing more to say.
  func settle(_ phones: [Handheld], sourceLocation: SourceLocation = #_sourceLocation) async throws
  {
    for _ in 0..<Household.roundLimit {
      for phone in phones { try await phone.companion.sync() }
      let hash = try phones.first?.hash
      var isSettled = true
      for phone in phones {
        let pending = try await phone.pending
        isSettled = try isSettled && phone.hash == hash && pending == 0
      }
      if isSettled { return }
    }
    Issue.record(
      "the phones do not agree, or have something to say for ever", sourceLocation: sourceLocation)
  }

  private static let roundLimit = 4

  /// What a command of the operator's says, and its exit code.
  struct Outcome {
    var status: Int32?
    var words: String
  }

  /// Runs `larder` with these words and this server's directory.
  func larder(_ words: String...) throws -> Outcome { try larder(words) }

  /// Runs `larder` with these words and this server's directory.
  func larder(_ words: [String]) throws -> Outcome {
    let (said, errors) = (path("said"), path("errors"))
    try? FileManager.default.removeItem(atPath: errors)
    let child = try ChildProcess(
      Programs.larder(), words + ["--data", data], speech: .file(said), errors: errors)
    guard child.waitUntilEnded(seconds: 20) else {
      child.end()
      return Outcome(status: nil, words: "it does not end")
    }
    let spoken = try [said, errors].map { try String(contentsOfFile: $0, encoding: .utf8) }
    return Outcome(status: child.exitStatus, words: spoken.joined())
  }
}

/// Waits until something holds; fails if it does not within `seconds`.
func eventually(
  _ what: Comment, seconds: Double = 15, sourceLocation: SourceLocation = #_sourceLocation,
  _ holds: () async throws -> Bool
) async throws {
  let limit = ContinuousClock.now + .seconds(seconds)
  while try await !holds() {
    guard ContinuousClock.now < limit else {
      Issue.record(what, sourceLocation: sourceLocation)
      return
    }
    try await Task.sleep(for: .milliseconds(10))
  }
}
