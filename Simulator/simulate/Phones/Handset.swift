/// A phone in somebody's hand, as the story knows it: here or in a process of its own.
protocol Handset: Sendable {
  /// Asks for something and waits for the reply, but not for ever.
  func ask(_ request: PhoneRequest) async throws -> PhoneReply

  /// Ends it in an orderly way. The data stays.
  func end() async
}

/// A phone inside this process.
struct LocalHandset: Handset {
  private let desk: PhoneDesk

  init(directory: String, server: String) throws {
    desk = try PhoneDesk(directory: directory, server: serverURL(server))
  }

  func ask(_ request: PhoneRequest) async throws -> PhoneReply { await desk.reply(to: request) }

  func end() async { await desk.close() }
}
