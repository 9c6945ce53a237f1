internal import BoundedInflate
internal import HTTPTypes
internal import HouseholdModel
internal import HouseholdWire
internal import Hummingbird
internal import NIOCore

/// In which of its two forms a message travels.
enum MessageFormat {
  case protobuf
  case json

  /// The form a request's body is in; Protobuf if the header is absent.
  static func ofBody(_ request: Request) throws -> MessageFormat {
    guard let type = request.headers[.contentType] else { return .protobuf }
    switch type.split(separator: ";")[0].trimmed {
    case "application/protobuf", "application/x-protobuf", "application/octet-stream":
      return .protobuf
    case "application/json": return .json
    default: throw Problem.unsupportedMediaType
    }
  }

  /// The form the client wants its answer in: what `Accept` names, else the form it wrote in.
  static func ofAnswer(_ request: Request, body: MessageFormat) -> MessageFormat {
    guard let accept = request.headers[.accept] else { return body }
    let json = accept.contains("application/json")
    let protobuf = accept.contains("protobuf")
    return json == protobuf ? body : (json ? .json : .protobuf)
  }

  var mediaType: String { self == .json ? "application/json" : "application/protobuf" }

  func response(_ bytes: [UInt8]) -> Response {
    Response(
      status: .ok, headers: [.contentType: mediaType, .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}

extension Substring {
  var trimmed: Substring {
    drop { $0 == " " }.prefix { $0 != " " }
  }
}

extension Request {
  /// The whole body, inflated if it is gzip, within `limit` bytes; what is over is never held in memory.
  func bytes(upTo limit: Int) async throws -> [UInt8] {
    switch headers[.contentEncoding] {
    case nil, "identity": return try await plainBytes(upTo: limit)
    case "gzip": return try await inflatedBytes(upTo: limit)
    default: throw Problem.unsupportedMediaType
    }
  }

  private func plainBytes(upTo limit: Int) async throws -> [UInt8] {
    var bytes: [UInt8] = []
    for try await chunk in body {
      guard bytes.count + chunk.readableBytes <= limit else { throw Problem.tooLarge(limit: limit) }
      bytes.append(contentsOf: chunk.readableBytesView)
    }
    return bytes
  }

  private func inflatedBytes(upTo limit: Int) async throws -> [UInt8] {
    var inflate = Inflate(maximumBytes: limit, maximumRatio: BodyLimits.inflateRatio)
    var bytes: [UInt8] = []
    do {
      for try await chunk in body {
        bytes.append(contentsOf: try inflate.consume(chunk.readableBytesView))
      }
      try inflate.finish()
    } catch let error as InflateError {
      throw error.problem(limit: limit)
    }
    return bytes
  }
}

/// Limits of bodies that are not limits of the protocol.
enum BodyLimits {
  /// How much larger than itself a gzip body may become.
  ///
  /// Text and lists compress 3 to 20 times; a bomb 1000 times.
  static let inflateRatio = 100
  /// Bytes of an answer above which gzip is worth its time, if the client takes it.
  static let gzipAbove = 1400
  /// Bytes of a request about accounts: names, ids and a token.
  static let accountBytes = 8 * 1024
}

extension InflateError {
  func problem(limit: Int) -> Problem {
    switch self {
    case .tooLarge, .ratio: .tooLarge(limit: limit)
    case .malformed, .truncated:
      .malformed("The body says Content-Encoding: gzip and is not whole gzip. Compress it again.")
    }
  }
}
