internal import Hummingbird

/// Counts what the routes of the protocol answer, by status.
///
/// Outside of everything else, so that it sees what refusals became. What nobody made a route for,
/// and what an operator's own machinery asks, is not counted: it would drown the rest.
struct RequestCounting<Context: RequestContext>: RouterMiddleware {
  let instruments: Instruments

  func handle(
    _ request: Request, context: Context,
    next: @concurrent (Request, Context) async throws -> Response
  ) async throws -> Response {
    let response = try await next(request, context)
    if request.uri.path.hasPrefix("/v1/") { instruments.answered(status: response.status.code) }
    return response
  }
}
