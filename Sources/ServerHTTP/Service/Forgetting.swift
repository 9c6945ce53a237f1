internal import HouseholdModel
internal import Logging
internal import ServiceLifecycle

/// Forgets, once an hour, what every phone has passed.
struct Forgetting: Service, CustomStringConvertible {
  /// How long to rest between two rounds.
  ///
  /// Forgetting only saves space, so nothing waits for it.
  static let pause = Duration.seconds(3600)

  let server: HouseholdServer
  let clock: any Clock<Duration>
  let logger: Logger

  /// The library logs what it runs; none of what this holds shall be in it.
  var description: String { "Forgetting" }

  func run() async throws {
    try? await cancelWhenGracefulShutdown {
      while true {
        try await clock.sleep(for: Forgetting.pause)
        await round()
      }
    }
  }

  /// One round in small steps, so that no phone waits long behind one.
  ///
  /// A failed round is only logged: the next one does its work.
  private func round() async {
    do {
      var key: Int64? = 0
      while let from = key { key = try await server.forget(after: from) }
    } catch {
      server.instruments.forgettingFailed()
      logger.warning(
        "forgetting failed", metadata: ["error.type": .string(String(describing: type(of: error)))])
    }
  }
}
