internal import ArgumentParser
internal import Foundation
internal import HouseholdModel
internal import Logging
internal import ServerHTTP
internal import ServerStorage
internal import ServerSync
internal import ServiceLifecycle
internal import UnixSignals

/// `larder serve`: answers phones until it is told to stop.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Answer phones until SIGTERM or SIGINT.",
    discussion: """
      Prints one line with its address once it answers. Settings come from flags, then from the environment \
      (LARDER_DATA, LARDER_HOST, LARDER_PORT, LARDER_LOG_LEVEL, LARDER_LOG_FORMAT), then from a JSON file (--config or LARDER_CONFIG). \
      It speaks plain HTTP: put a proxy that speaks TLS in front before anything but loopback reaches it.
      """)

  @OptionGroup var options: ServerOptions

  @Option(help: "The address to listen on.")
  var host: String?

  @Option(help: "The port to listen on; 0 takes a free one.")
  var port: Int?

  @Option(help: "How much to log: trace, debug, info, notice, warning, error or critical.")
  var logLevel: String?

  @Option(help: "How a line of the log looks: text, or json for one object a line.")
  var logFormat: String?

  func run() async throws {
    var flags: [String: String] = [:]
    if let host { flags[Settings.host.name] = host }
    if let port { flags[Settings.port.name] = String(port) }
    if let logLevel { flags[Settings.logLevel.name] = logLevel }
    if let logFormat { flags[Settings.logFormat.name] = logFormat }
    let settings = try await options.settings(flags)
    let logger = try ServerLog.logger(settings)
    let path = try ServerFile(settings).created()
    let storage = try FileTrouble.saying(path) {
      try SQLiteServerStorage(path: path, drawing: unguessable)
    }
    let metrics = PrometheusMetrics(help: Instruments.help)
    let instruments = Instruments(factory: metrics)
    storage.watchCommits { instruments.committed($0) }
    let board = NewsBoard()
    let server = HouseholdServer(
      storage: storage, rules: SyncService(), board: board,
      instruments: instruments, now: wallMilliseconds)
    let parts = ServerParts(
      server: server, metrics: metrics, clock: ContinuousClock(), logger: logger,
      figures: { try await storage.figures() })
    let host = settings.host
    let services = buildServices(parts, host: host, port: settings.port) { port in
      announce(host: host, port: port)
      logger.notice("serving", metadata: ["host": "\(host)", "port": "\(port)"])
    }
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: services.map { .init(service: $0) },
        gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
    do { try await group.run() } catch {
      try storage.close()
      throw BindingTrouble(error, host: host, port: settings.port) ?? error
    }
    try storage.close()
    logger.notice("stopped")
  }
}

/// Prints where the server listens, at once: whoever started it waits for this line.
private func announce(host: String, port: Int) {
  let name = host.contains(":") ? "[\(host)]" : host
  FileHandle.standardOutput.write(Data("larder: listening on http://\(name):\(port)\n".utf8))
}
