import Foundation
import Synchronization
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A server of a few lines on a free loopback port: it plays one script a connection and stops by itself.
///
/// It exists to misbehave in ways that a real server can't be asked to.
final class LoopbackServer: Sendable {
  enum Step: Sendable {
    /// Sends bytes.
    case send(String)
    /// Waits for `proceed()`, but never longer than ten seconds.
    case wait
  }

  struct CannotListen: Error {}

  let port: UInt16
  private let listener: Int32
  private let signal = DispatchSemaphore(value: 0)
  private let heard = Mutex<[String]>([])

  /// Plays `scripts` to as many connections, one after the other, then listens no more.
  init(_ scripts: [Step]...) throws {
    // A client that hangs up is what some of these tests are about.
    #if canImport(Glibc)
      _ = Glibc.signal(SIGPIPE, SIG_IGN)
      let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      _ = Darwin.signal(SIGPIPE, SIG_IGN)
      let listener = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    self.listener = listener
    port = try LoopbackServer.listen(on: listener)
    Thread.detachNewThread { [self] in
      for script in scripts { play(script) }
      close(listener)
    }
  }

  var url: URL { get throws { try #require(URL(string: "http://127.0.0.1:\(port)")) } }

  /// The heads of the requests heard so far.
  var requests: [String] { heard.withLock { $0 } }

  func proceed() { signal.signal() }

  private static func listen(on listener: Int32) throws -> UInt16 {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        unsafe bind(listener, generic, size) == 0
          && systemListen(listener) == 0
          && getsockname(listener, generic, &size) == 0
      }
    }
    guard isListening else { throw CannotListen() }
    return UInt16(bigEndian: address.sin_port)
  }

  private func play(_ script: [Step]) {
    let connection = accept(listener, nil, nil)
    guard connection >= 0 else { return }
    let handle = FileHandle(fileDescriptor: connection, closeOnDealloc: true)
    var head = Data()
    while head.range(of: Data("\r\n\r\n".utf8)) == nil, head.count < 65_536 {
      guard let more = try? handle.read(upToCount: 1), !more.isEmpty else { return }
      head += more
    }
    heard.withLock { $0.append(String(decoding: head, as: UTF8.self)) }
    for step in script {
      switch step {
      case .send(let text): try? handle.write(contentsOf: Data(text.utf8))
      case .wait: _ = signal.wait(timeout: .now() + 10)
      }
    }
    try? handle.close()
  }
}

private func systemListen(_ socket: Int32) -> Int32 { listen(socket, 4) }
