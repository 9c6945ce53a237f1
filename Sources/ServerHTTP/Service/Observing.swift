internal import Logging
internal import ServerStorage
internal import ServiceLifecycle

/// Looks at the storage, the disk and the process once a minute, for `/metrics` and for the log.
struct Observing: Service, CustomStringConvertible {
  /// How long to rest between two looks.
  ///
  /// Prometheus asks every 15 to 60 seconds as a rule, and counting rows takes moments only.
  static let pause = Duration.seconds(60)

  let parts: ServerParts
  let gauges: ServerGauges

  /// The library logs what it runs; none of what this holds shall be in it.
  var description: String { "Observing" }

  init(parts: ServerParts) {
    self.parts = parts
    gauges = ServerGauges(factory: parts.metrics)
  }

  func run() async throws {
    gauges.began(atSeconds: seconds)
    try? await cancelWhenGracefulShutdown {
      var wasComfortable = true
      while true {
        await look(&wasComfortable)
        try await parts.clock.sleep(for: Observing.pause)
      }
    }
  }

  /// Says once when free space becomes little, and once more each time that it does again.
  func look(_ wasComfortable: inout Bool) async {
    gauges.show(ProcessFigures.now())
    do {
      guard let figures = try await parts.figures?() else { return }
      gauges.show(figures, atSeconds: seconds)
      guard let free = figures.diskFreeBytes else { return }
      let isComfortable = free >= StorageFigures.comfortableDiskBytes
      if wasComfortable, !isComfortable {
        parts.logger.warning(
          "disk nearly full", metadata: ["free_megabytes": "\(free / 1_000_000)"])
      }
      wasComfortable = isComfortable
    } catch {
      parts.logger.warning(
        "figures failed", metadata: ["error.type": "\(type(of: error))"])
    }
  }

  /// Seconds since 1970.
  private var seconds: Double { Double(parts.server.now()) / 1000 }
}
