internal import HTTPTypes
package import Hummingbird
package import Logging
internal import NIOCore
package import ServerStorage
package import ServiceLifecycle

/// Everything a server is made of, for `larder serve` and for tests alike.
package struct ServerParts: Sendable {
  package var server: HouseholdServer
  package var metrics: PrometheusMetrics
  package var clock: any Clock<Duration>
  package var logger: Logger
  /// Looks at the storage for the figures that are not counted as they happen; nil if nobody does.
  package var figures: (@Sendable () async throws -> StorageFigures)?

  package init(
    server: HouseholdServer, metrics: PrometheusMetrics, clock: any Clock<Duration>, logger: Logger,
    figures: (@Sendable () async throws -> StorageFigures)? = nil
  ) {
    self.server = server
    self.metrics = metrics
    self.clock = clock
    self.logger = logger
    self.figures = figures
  }
}

/// The routes of the protocol over `parts`.
package func buildRouter(_ parts: ServerParts) -> Router<VisitorContext> {
  let router = Router(context: VisitorContext.self)
  router.add(middleware: RequestCounting(instruments: parts.server.instruments))
  router.add(middleware: ProblemMiddleware())
  let health = HealthRoutes(parts: parts)
  router.get("livez", use: health.live)
  router.get("readyz", use: health.ready)
  router.get("metrics", use: health.metrics)

  let accounts = AccountRoutes(server: parts.server, admission: Admission())
  router.post("v1/households", use: accounts.start)
  router.post("v1/join", use: accounts.join)

  let sync = SyncRoute(server: parts.server, clock: parts.clock)
  let stream = StreamRoute(server: parts.server, clock: parts.clock)
  router.group("v1")
    .add(middleware: Authentication(server: parts.server))
    .group(context: MemberContext.self)
    .post("sync", use: sync.handle)
    .get("stream", use: stream.handle)
    .post("invites", use: accounts.invite)
    .post("leave", use: accounts.leave)
    .delete("members/:id", use: accounts.removeMember)
    .get("devices", use: accounts.devices)
    .delete("devices/:id", use: accounts.revokeDevice)
  return router
}

/// What a server consists of while it runs: it serves, forgets, looks at itself, and drains when it
/// is asked to stop.
package func buildServices(
  _ parts: ServerParts, host: String, port: Int,
  onRunning: @escaping @Sendable (_ port: Int) -> Void
) -> [any Service] {
  [
    Application(
      router: buildRouter(parts),
      server: ConnectionLimits().server { wasHead in
        parts.server.instruments.cut(wasHead: wasHead)
      },
      configuration: ApplicationConfiguration(
        address: .hostname(host, port: port), serverName: "larder"),
      onServerRunning: { channel in onRunning(channel.localAddress?.port ?? port) },
      logger: parts.logger),
    Draining(board: parts.server.board),
    Forgetting(server: parts.server, clock: parts.clock, logger: parts.logger),
    Observing(parts: parts),
  ]
}
