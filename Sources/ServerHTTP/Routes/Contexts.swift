internal import HTTPTypes
package import Hummingbird
internal import HouseholdModel
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
      let token = Hexadecimal.bytes(header.dropFirst("Bearer ".count)), token.count == 32
    else { throw Problem.tokenUnknown }
    var context = context
    context.caller = try await server.authenticate(token)
    return try await next(request, context)
  }
}

/// Hexadecimal text of ids and tokens, as they stand in headers and paths.
enum Hexadecimal {
  static func bytes(_ text: some StringProtocol) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count.isMultiple(of: 2) else { return nil }
    var out: [UInt8] = []
    out.reserveCapacity(digits.count / 2)
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let high = value(digits[index]), let low = value(digits[index + 1]) else { return nil }
      out.append(high << 4 | low)
    }
    return out
  }

  static func word(_ text: some StringProtocol) -> UInt64? {
    guard text.utf8.count == 16, let bytes = bytes(text) else { return nil }
    return bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }

  static func text(_ word: UInt64) -> String {
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x61...0x66: digit - 0x61 + 10
    case 0x41...0x46: digit - 0x41 + 10
    default: nil
    }
  }
}
