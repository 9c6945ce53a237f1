internal import HTTPTypes
package import Hummingbird
internal import HouseholdModel
internal import HouseholdWire
package import ServerSync

/// A request of anybody.
package struct VisitorContext: RequestContext {
  package var coreContext: CoreRequestContextStorage
  /// Set by `Authentication` once the device is known.
  package var caller: Caller?

  package init(source: Source) {
    coreContext = CoreRequestContextStorage(source: source)
  }
}

/// A request from a device whose member is known: no stranger reaches a handler that takes one.
package struct MemberContext: ChildRequestContext {
  package var coreContext: CoreRequestContextStorage
  package let caller: Caller

  package init(context: VisitorContext) throws {
    guard let caller = context.caller else { throw Problem.tokenUnknown }
    coreContext = context.coreContext
    self.caller = caller
  }
}

/// Finds the device of a bearer token.
struct Authentication: RouterMiddleware {
  typealias Context = VisitorContext
  let server: HouseholdServer

  func handle(
    _ request: Request, context: VisitorContext,
    next: @concurrent (Request, VisitorContext) async throws -> Response
  ) async throws -> Response {
    guard let header = request.headers[.authorization], header.hasPrefix("Bearer "),
      let token = Hexadecimal.bytes(header.dropFirst("Bearer ".count).lowercased()),
      token.count == 32
    else { throw Problem.tokenUnknown }
    var context = context
    context.caller = try await server.authenticate(token)
    return try await next(request, context)
  }
}
