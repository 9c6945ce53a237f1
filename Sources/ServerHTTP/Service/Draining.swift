internal import ServiceLifecycle

/// Ends streams and long polls when the server is asked to stop, so that stopping never waits for them.
struct Draining: Service {
  let board: NewsBoard

  func run() async throws {
    try await gracefulShutdown()
    board.close()
  }
}
