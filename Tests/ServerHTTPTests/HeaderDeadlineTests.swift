import NIOCore
import NIOEmbedded
import NIOHTTP1
import Synchronization
import Testing

@testable import ServerHTTP

/// All on a virtual clock: no test waits.
@Suite struct HeaderDeadlineTests {
  static let head = "POST /v1/sync HTTP/1.1\r\nHost: larder\r\nContent-Length: 4\r\n\r\n"

  @Test func silentConnectionIsClosedAtTheHeadDeadline() throws {
    let phone = try Phone()
    phone.wait(seconds: 9.999)
    #expect(phone.isConnected)
    phone.wait(seconds: 0.001)
    #expect(!phone.isConnected)
    #expect(phone.cuts == [.head])
  }

  /// Slowloris: each byte comes in good time, the head never.
  @Test func dribblingHeadIsClosedAtTheHeadDeadline() throws {
    let phone = try Phone()
    for byte in "GET / HTTP/1.1\r\nX-A: bbb".utf8.prefix(20) {
      guard phone.isConnected else { break }
      try phone.send([byte])
      phone.wait(seconds: 0.6)
    }
    #expect(!phone.isConnected)
    #expect(phone.now == 10.2)
    #expect(phone.cuts == [.head])
  }

  @Test func headThatIsCompleteInTimeIsLetIn() throws {
    let phone = try Phone()
    phone.wait(seconds: 5)
    try phone.send(Self.head.utf8.prefix(30))
    phone.wait(seconds: 4.999)
    try phone.send(Self.head.utf8.dropFirst(30))
    phone.wait(seconds: 60)
    #expect(phone.isConnected)
    #expect(try phone.partsRead() == ["head"])
  }

  @Test func bodyThatDribblesIsClosedAtItsOwnDeadline() throws {
    let phone = try Phone()
    try phone.send(Self.head.utf8)
    for byte in "mil".utf8 {
      phone.wait(seconds: 39.999)
      try phone.send([byte])
    }
    #expect(phone.isConnected)
    phone.wait(seconds: 1)
    #expect(!phone.isConnected)
    #expect(phone.cuts == [.body])
  }

  /// A long poll or a stream: the request is whole, the answer takes hours.
  @Test func longWaitForAnAnswerIsNotCut() throws {
    let phone = try Phone()
    try phone.send("\(Self.head)milk".utf8)
    phone.wait(seconds: 3_600)
    try phone.beginAnswer()
    for _ in 0..<1_000 {
      phone.wait(seconds: 20)
      try phone.continueAnswer()
    }
    #expect(phone.isConnected)
    #expect(phone.cuts == [])
  }

  @Test func secondRequestHasADeadlineOfItsOwn() throws {
    let phone = try Phone()
    try phone.send("\(Self.head)milk".utf8)
    phone.wait(seconds: 9)
    try phone.answer()
    // Between requests only the idle clock runs, which is not here.
    phone.wait(seconds: 300)
    #expect(phone.isConnected)
    try phone.send("G".utf8)
    phone.wait(seconds: 9.999)
    #expect(phone.isConnected)
    try phone.send("E".utf8)
    phone.wait(seconds: 0.001)
    #expect(!phone.isConnected)
    #expect(phone.cuts == [.head])
  }

  @Test(arguments: 1...5)
  func manyRequestsInTimeAreAllAnswered(pause: Int) throws {
    let phone = try Phone()
    for _ in 0..<20 {
      phone.wait(seconds: Double(pause))
      try phone.send("\(Self.head)milk".utf8)
      phone.wait(seconds: Double(pause) * 10)
      try phone.answer()
    }
    #expect(phone.isConnected)
    #expect(try phone.partsRead().count == 60)
  }

  /// What stands behind an unanswered request is not read at once, which is not the phone's fault.
  @Test func pipelinedHeadIsDueOnlyAfterTheAnswerBeforeIt() throws {
    let phone = try Phone()
    try phone.send("\(Self.head)milk".utf8)
    try phone.send("GET /v1".utf8)
    phone.wait(seconds: 600)
    #expect(phone.isConnected)
    try phone.answer()
    phone.wait(seconds: 9.999)
    #expect(phone.isConnected)
    phone.wait(seconds: 0.001)
    #expect(!phone.isConnected)
  }

  @Test func pipelinedBodyIsDueOnlyAfterTheAnswerBeforeIt() throws {
    let phone = try Phone()
    try phone.send("\(Self.head)milk\(Self.head)".utf8)
    phone.wait(seconds: 600)
    #expect(phone.isConnected)
    try phone.answer()
    phone.wait(seconds: 119.999)
    #expect(phone.isConnected)
    phone.wait(seconds: 0.001)
    #expect(phone.cuts == [.body])
  }

  @Test func bodyIsStillDueWhenItsAnswerIsAlreadyThere() throws {
    let phone = try Phone()
    try phone.send(Self.head.utf8)
    try phone.answer()
    phone.wait(seconds: 120)
    #expect(phone.cuts == [.body])
    #expect(!phone.isConnected)
  }

  @Test func closedConnectionLeavesNoClockBehind() throws {
    let phone = try Phone()
    try phone.send("G".utf8)
    phone.close()
    phone.wait(seconds: 600)
    #expect(phone.cuts == [])
  }

  @Test func pipelineWithoutADecoderIsClosed() throws {
    let channel = EmbeddedChannel()
    try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
    let handler = HeaderDeadlineHandler(limits: ConnectionLimits()) { _ in }
    try channel.pipeline.syncOperations.addHandler(handler)
    #expect(!channel.isActive)
  }
}

/// A connection with the server's own pipeline, as Hummingbird makes it, and the phone's end of it.
private final class Phone {
  private let channel = EmbeddedChannel()
  private let cutsSeen = CutsSeen()
  private(set) var now = 0.0

  private final class CutsSeen: Sendable {
    let cuts = Mutex<[RequestProgress.Wait]>([])
  }

  init() throws {
    let pipeline = channel.pipeline.syncOperations
    try pipeline.configureHTTPServerPipeline(
      withPipeliningAssistance: false, withErrorHandling: false)
    try pipeline.addHandler(
      HeaderDeadlineHandler(limits: ConnectionLimits()) { [cutsSeen] wait in
        cutsSeen.cuts.withLock { $0.append(wait) }
      })
    try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
  }

  var isConnected: Bool { channel.isActive }
  var cuts: [RequestProgress.Wait] { cutsSeen.cuts.withLock { $0 } }

  func wait(seconds: Double) {
    channel.embeddedEventLoop.advanceTime(by: .microseconds(Int64((seconds * 1e6).rounded())))
    now = ((now + seconds) * 1e6).rounded() / 1e6
  }

  func send(_ bytes: some Sequence<UInt8>) throws {
    try channel.writeInbound(ByteBuffer(bytes: Array(bytes)))
  }

  func beginAnswer() throws {
    let head = HTTPResponseHead(
      version: .http1_1, status: .ok, headers: ["Transfer-Encoding": "chunked"])
    try channel.writeOutbound(HTTPServerResponsePart.head(head))
  }

  func continueAnswer() throws {
    try channel.writeOutbound(HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(string: ":\n\n"))))
  }

  func answer() throws {
    try beginAnswer()
    try channel.writeOutbound(HTTPServerResponsePart.end(nil))
  }

  func close() { channel.close(promise: nil) }

  /// What reached the handlers behind the deadline.
  func partsRead() throws -> [String] {
    var parts: [String] = []
    while let part = try channel.readInbound(as: HTTPServerRequestPart.self) {
      switch part {
      case .head: parts.append("head")
      case .body: parts.append("body")
      case .end: parts.append("end")
      }
    }
    return parts
  }
}
