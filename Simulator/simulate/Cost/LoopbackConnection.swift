import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One kept-alive connection to a server on this machine, as plain as a client can be.
///
/// What an app uses costs more than the server it asks, and would be what is measured.
final class LoopbackConnection {
  private let file: Int32
  private var rest: [UInt8] = []

  init(port: Int) throws {
    #if canImport(Darwin)
      file = socket(AF_INET, SOCK_STREAM, 0)
    #else
      file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let status = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe connect(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard file >= 0, status == 0 else {
      throw EnvironmentTrouble("no connection to 127.0.0.1:\(port): see `ulimit -n`")
    }
    // A small request must not wait for the acknowledgement of the one before.
    var on: Int32 = 1
    _ = unsafe setsockopt(
      file, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
    #if canImport(Darwin)
      _ = unsafe setsockopt(
        file, SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<Int32>.size))
    #endif
  }

  deinit { close(file) }

  /// Sends a request, and does not wait for the answer.
  func send(_ method: String, _ path: String, token: [UInt8]?, body: [UInt8] = []) throws {
    var head = "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: \(body.count)\r\n"
    if let token {
      let digits = token.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
      head += "Authorization: Bearer \(digits)\r\n"
    }
    if !body.isEmpty { head += "Content-Type: application/protobuf\r\n" }
    var bytes = Array((head + "\r\n").utf8) + body
    while !bytes.isEmpty {
      let count = unsafe put(file, bytes, bytes.count)
      guard count > 0 else { throw EnvironmentTrouble("the server hung up") }
      bytes.removeFirst(count)
    }
  }

  /// The head of an answer.
  func head() throws -> String {
    let end = Array("\r\n\r\n".utf8)
    while true {
      if let range = rest.firstRange(of: end) {
        let head = String(decoding: rest[..<range.lowerBound], as: UTF8.self)
        rest.removeSubrange(..<range.upperBound)
        return head
      }
      try more()
    }
  }

  /// Sends a request and gives the body of its answer, which must be a 200.
  func ask(_ method: String, _ path: String, token: [UInt8]?, body: [UInt8] = []) throws -> [UInt8]
  {
    try send(method, path, token: token, body: body)
    let head = try head()
    let length = head.split(separator: "\r\n").first {
      $0.lowercased().hasPrefix("content-length:")
    }
    .flatMap { Int($0.dropFirst("content-length:".count).trimmingCharacters(in: .whitespaces)) }
    guard head.hasPrefix("HTTP/1.1 200"), let length else {
      throw EnvironmentTrouble("the server said \(head.prefix { $0 != "\r\n" })")
    }
    while rest.count < length { try more() }
    defer { rest.removeFirst(length) }
    return Array(rest.prefix(length))
  }

  private func more() throws {
    var buffer = [UInt8](repeating: 0, count: 16 * 1024)
    let count = unsafe get(file, &buffer, buffer.count)
    guard count > 0 else { throw EnvironmentTrouble("the server hung up") }
    rest += buffer.prefix(count)
  }
}

/// A server that has hung up is an error and not the end of this process.
private func put(_ file: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  #if canImport(Darwin)
    unsafe send(file, bytes, count, 0)
  #else
    unsafe send(file, bytes, count, Int32(MSG_NOSIGNAL))
  #endif
}
private func get(_ file: Int32, _ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int {
  unsafe read(file, bytes, count)
}
