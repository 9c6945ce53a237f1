internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import ServerStorage

/// Turns everything thrown on the way to a handler into a problem document.
///
/// What the framework refuses (no such route, wrong method) keeps its status. Anything nobody
/// foresaw is logged by type, never by content, and answered as a storage failure that may be tried again:
/// a request of a phone never ends in a bare 500.
struct ProblemMiddleware<Context: RequestContext>: RouterMiddleware {
  func handle(
    _ request: Request, context: Context,
    next: @concurrent (Request, Context) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let problem as Problem {
      return try problem.response(from: request, context: context)
    } catch let error as HTTPError {
      let problem = Problem(
        status: error.status, slug: slug(of: error.status),
        title: error.status.reasonPhrase, detail: "See the protocol's openapi.yaml for what exists."
      )
      return try problem.response(from: request, context: context)
    } catch is CancellationError {
      return try Problem.shuttingDown.response(from: request, context: context)
    } catch {
      let trouble = StorageTrouble(error)
      context.logger.error(
        "request failed",
        metadata: [
          "error.type": .string(String(describing: type(of: error))),
          "storage": .string(String(describing: trouble)),
        ])
      return try Problem(trouble).response(from: request, context: context)
    }
  }

  private func slug(of status: HTTPResponse.Status) -> String {
    switch status {
    case .notFound: "no-such-resource"
    case .methodNotAllowed: "method-not-allowed"
    case .contentTooLarge: "too-large"
    default: "refused"
    }
  }
}

extension Problem {
  /// What a phone is told when the storage is in trouble: never more than that, and when to try again.
  init(_ trouble: StorageTrouble) {
    switch trouble {
    case .full:
      self.init(
        status: HTTPResponse.Status(code: 507, reasonPhrase: "Insufficient Storage"),
        slug: "disk-full", title: "The server's disk is full.",
        detail: "Nothing of this request was applied; reading still works. Try again later.",
        retryAfterSeconds: 60)
    case .busy, .broken, .other: self = .storageFailed
    }
  }
}
