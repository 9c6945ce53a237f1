internal import HTTPTypes
package import Hummingbird
internal import NIOCore

/// What a request was refused for, as an RFC 9457 problem document.
///
/// `slug` is stable: apps decide by it. `detail` says what is wrong, where, and what to do about it;
/// it never repeats personal contents.
package struct Problem: Error, Hashable, Sendable {
  /// The HTTP status.
  package let status: HTTPResponse.Status
  /// The last part of the problem's type.
  package let slug: String
  /// One line that is the same for every problem of this type.
  package let title: String
  /// What is wrong here, and what to do.
  package let detail: String
  /// After how many seconds another try makes sense; nil if the same request will never succeed.
  package var retryAfterSeconds: Int?

  /// Where problem types are described.
  package static let typePrefix = "https://larder.example/problems/"

  package static func malformed(_ detail: String) -> Problem {
    Problem(
      status: .badRequest, slug: "malformed", title: "The request could not be read.",
      detail: detail)
  }

  package static func tooLarge(limit: Int) -> Problem {
    Problem(
      status: .contentTooLarge, slug: "too-large", title: "The request is too large.",
      detail: "A body may have \(limit) bytes, uncompressed. Send fewer changes at a time.")
  }

  package static let unsupportedMediaType = Problem(
    status: .unsupportedMediaType, slug: "media-type",
    title: "The body's type is not understood.",
    detail: "Send application/protobuf or application/json, plain or with Content-Encoding: gzip.")

  package static let tokenUnknown = Problem(
    status: .unauthorized, slug: "token-unknown", title: "The device is not known here.",
    detail: "Send Authorization: Bearer and the 64 hexadecimal digits of the device's token.")

  package static let deviceRevoked = Problem(
    status: .unauthorized, slug: "device-revoked", title: "The device was removed.",
    detail: "Keep what has not been sent, and join again with an invite.")

  package static let shuttingDown = Problem(
    status: .serviceUnavailable, slug: "shutting-down", title: "The server is being restarted.",
    detail: "Try again in a few seconds.", retryAfterSeconds: 2)

  package static let storageFailed = Problem(
    status: .serviceUnavailable, slug: "storage", title: "The server could not store anything.",
    detail: "Nothing of this request was applied. Try again later.", retryAfterSeconds: 10)

  package static func tooManyRequests(retryAfterSeconds: Int) -> Problem {
    Problem(
      status: .tooManyRequests, slug: "too-many-requests", title: "Too many requests.",
      detail: "Try again in \(retryAfterSeconds) seconds.", retryAfterSeconds: retryAfterSeconds)
  }
}

extension Problem: HTTPResponseError {
  package func response(from request: Request, context: some RequestContext) throws -> Response {
    var headers: HTTPFields = [.contentType: "application/problem+json"]
    if let retryAfterSeconds { headers[.retryAfter] = String(retryAfterSeconds) }
    if status == .unauthorized { headers[.wwwAuthenticate] = "Bearer" }
    return Response(
      status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: json)))
  }

  /// The problem document.
  package var json: String {
    func quoted(_ text: String) -> String {
      var out = "\""
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": out += "\\\""
        case "\\": out += "\\\\"
        case _ where scalar.value < 0x20: out += " "
        default: out.unicodeScalars.append(scalar)
        }
      }
      return out + "\""
    }
    return """
      {"type":\(quoted(Problem.typePrefix + slug)),"title":\(quoted(title)),\
      "status":\(status.code),"detail":\(quoted(detail))}
      """
  }
}
