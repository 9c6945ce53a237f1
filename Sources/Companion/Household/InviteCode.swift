public import Foundation

/// What a member hands to somebody who shall join: sixteen random bytes, and where the server is.
///
/// Whoever has it can join once, until it expires; the server has only ever seen its hash. So it has no
/// `description` that could end up in a log: show `text` or `link`, on purpose.
public struct InviteCode: Hashable, Sendable {
  /// The sixteen bytes.
  package let bytes: [UInt8]
  /// The household's server, if the invite came as a link.
  public let server: URL?

  package init(bytes: [UInt8], server: URL?) {
    precondition(bytes.count == InviteCode.byteCount, "an invite has sixteen bytes")
    self.bytes = bytes
    self.server = server
  }

  static let byteCount = 16

  /// Reads an invite as a person typed or pasted it: seven groups of four characters, or a link.
  ///
  /// Case, spaces and hyphens don't matter, O is zero, I and L are one. One wrong character or two
  /// swapped neighbours are always noticed.
  public init?(_ text: String) {
    if let components = URLComponents(string: text), components.scheme == InviteCode.scheme {
      self.init(link: components)
    } else {
      self.init(code: text, server: nil)
    }
  }

  private init?(link: URLComponents) {
    func item(_ name: String) -> String? {
      link.queryItems?.first { $0.name == name }?.value
    }
    guard
      link.host == "join", let code = item("code"),
      let server = item("server").flatMap({ URL(string: $0) }),
      server.scheme == "https" || server.scheme == "http", server.host() != nil
    else { return nil }
    self.init(code: code, server: server)
  }

  private init?(code: String, server: URL?) {
    guard let symbols = Crockford.symbols(code), symbols.count == InviteCode.symbolCount else {
      return nil
    }
    let bits = symbols.reduce(into: BitQueue()) { $0.append(UInt($1), count: 5) }
    let bytes = bits.bytes(InviteCode.byteCount)
    guard bits.tail(InviteCode.checkBits) == InviteCode.check(bytes) else { return nil }
    self.init(bytes: bytes, server: server)
  }

  /// The code in seven groups of four characters, to be read out.
  public var text: String {
    var bits = BitQueue()
    for byte in bytes { bits.append(UInt(byte), count: 8) }
    bits.append(UInt(InviteCode.check(bytes)), count: InviteCode.checkBits)
    let characters = Crockford.text(bits.symbols)
    return stride(from: 0, to: characters.count, by: 4)
      .map { String(characters[$0..<min($0 + 4, characters.count)]) }
      .joined(separator: "-")
  }

  /// A link that a phone with the app opens, with the server in it; nil if the server is not known.
  public var link: URL? {
    guard let server else { return nil }
    var components = URLComponents()
    components.scheme = InviteCode.scheme
    components.host = "join"
    components.queryItems = [
      URLQueryItem(name: "server", value: server.absoluteString),
      URLQueryItem(name: "code", value: text),
    ]
    return components.url
  }

  private static let scheme = "larder"
  private static let checkBits = 12
  private static let symbolCount = (byteCount * 8 + checkBits) / 5

  /// CRC-12 (x¹² + x¹¹ + x³ + x² + x + 1).
  ///
  /// It notices every burst of up to twelve bits, and one character or two neighbours are ten at
  /// most.
  private static func check(_ bytes: [UInt8]) -> UInt16 {
    var remainder: UInt16 = 0
    for byte in bytes {
      remainder ^= UInt16(byte) << 4
      for _ in 0..<8 {
        remainder = remainder & 0x800 == 0 ? remainder << 1 : remainder << 1 ^ 0x80F
      }
    }
    return remainder & 0xFFF
  }
}

extension InviteCode: CustomStringConvertible {
  /// That it is an invite, and not which.
  public var description: String { "an invite" }
}
