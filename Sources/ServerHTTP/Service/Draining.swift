internal import ServiceLifecycle

/// Ends streams and long polls when the server is asked to stop, so that stopping never waits for them.
struct Draining: Service, CustomStringConvertible {
  let board: NewsBoard

  /// The library logs what it runs; none of what this holds shall be in it.
  var description: String { "Draining" }

  func run() async throws {
    try await gracefulShutdown()
    board.close()
  }
}
