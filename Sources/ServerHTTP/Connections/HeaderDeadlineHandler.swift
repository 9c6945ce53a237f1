import NIOCore
import NIOHTTP1

/// Closes a connection whose requests come too slowly, as `ConnectionLimits` says.
///
/// Hummingbird adds its additional handlers behind the decoder, where a head is seen only once it
/// is complete. But a deadline must start with a head's first byte. So this one, when it is added,
/// puts two small handlers where they can see: one before the decoder for bytes, one behind it for
/// requests and answers. It does nothing itself after that.
final class HeaderDeadlineHandler: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = NIOAny

  private let limits: ConnectionLimits
  private let cut: @Sendable (RequestProgress.Wait) -> Void

  /// Keeps the limits, and tells `cut` of each connection closed for being slow, to count them.
  init(
    limits: ConnectionLimits,
    cut: @escaping @Sendable (RequestProgress.Wait) -> Void
  ) {
    self.limits = limits
    self.cut = cut
  }

  func handlerAdded(context: ChannelHandlerContext) {
    let pipeline = context.pipeline.syncOperations
    let deadlines = RequestDeadlines(limits: limits, channel: context.channel, cut: cut)
    do {
      let decoder = try pipeline.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self)
      try pipeline.addHandler(RequestPartsWatch(deadlines), position: .after(decoder))
      try pipeline.addHandler(RequestBytesWatch(deadlines), position: .before(decoder))
    } catch {
      // No decoder yet, or a connection that is gone already: better closed than unwatched.
      context.fireErrorCaught(error)
      context.close(promise: nil)
    }
  }
}

/// Sees that bytes come, and when the connection begins and ends: then the pipeline is taken apart.
private final class RequestBytesWatch: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer

  private let deadlines: RequestDeadlines

  init(_ deadlines: RequestDeadlines) { self.deadlines = deadlines }

  func handlerAdded(context: ChannelHandlerContext) { deadlines.start() }

  func handlerRemoved(context: ChannelHandlerContext) { deadlines.stop() }

  func channelActive(context: ChannelHandlerContext) {
    deadlines.start()
    context.fireChannelActive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    deadlines.note { $0.bytesArrived() }
    context.fireChannelRead(data)
  }
}

/// Sees where requests and answers begin and end.
private final class RequestPartsWatch: ChannelDuplexHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart
  typealias OutboundIn = HTTPServerResponsePart
  typealias OutboundOut = HTTPServerResponsePart

  private let deadlines: RequestDeadlines

  init(_ deadlines: RequestDeadlines) { self.deadlines = deadlines }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head: deadlines.note { $0.headEnded() }
    case .body: break
    case .end: deadlines.note { $0.requestEnded() }
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    if case .end = unwrapOutboundIn(data) { deadlines.note { $0.answerEnded() } }
    context.write(data, promise: promise)
  }
}
