import ArgumentParser
import Foundation

/// One phone as a process: requests in, replies out, each a line of JSON.
struct PhoneCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "phone",
    abstract: "Plays one phone: reads requests and writes replies, each a line of JSON.",
    discussion: """
      The first line says that the phone is ready. Then each request gets exactly one reply, in order, and an edit \
      gets it once it is on disk. The phone ends with `stop`, or when its input ends.

        {"id":1,"do":"start","member":"Ana","device":"Ana's phone"}
        {"id":2,"do":"add","name":"Milk","count":2}
        {"id":3,"do":"connect"}
        {"id":4,"do":"show"}

      start (member, device), connect, invite (name: member or device), join (code, member, device), add (name, \
      count), quantity (name, count), note (name, text), rename (name, text), buy, unbuy, remove, why (name), \
      clear, undo, sync, watch, unwatch, show, hash, tray, alerts, read, devices, revoke (name), health, clock, \
      fault (name), stop. Each may say `at`, the phone's clock in milliseconds since 1970.

      From `watch` to `unwatch` the phone keeps in step with the server by itself, over a live stream, as an app \
      does that is open; otherwise it says and hears something only when it is asked to.
      """)

  @Option(help: "The directory with the phone's database.")
  var data: String

  @Option(help: "The server's address.")
  var server: String

  func run() async throws {
    // Whoever listened may be gone: that ends this phone in its own way, and not by a signal.
    signal(SIGPIPE, SIG_IGN)
    let desk: PhoneDesk
    do { desk = try PhoneDesk(directory: data, server: try serverURL(server)) } catch let trouble
      as EnvironmentTrouble
    {
      throw trouble
    } catch { throw EnvironmentTrouble("The phone in \(data) can't be opened: \(error)") }
    say(PhoneReply(0))
    // A phone that watches goes on between two requests, so no task may be blocked by waiting for one.
    while let line = try await offTheTasks({ readLine() }) {
      guard let request = PhoneLine.read(PhoneRequest.self, line) else {
        say(
          PhoneReply(0, error: "unreadable", words: "this is no request: see simulate phone --help")
        )
        continue
      }
      say(await desk.reply(to: request))
      if request.action == .stop { break }
    }
    await desk.close()
  }

  private func say(_ reply: PhoneReply) {
    guard let line = try? PhoneLine.text(reply) else { return }
    try? FileHandle.standardOutput.write(contentsOf: Data((line + "\n").utf8))
  }
}
