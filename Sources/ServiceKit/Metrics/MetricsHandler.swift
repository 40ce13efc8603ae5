import NIOCore
import NIOHTTP1

/// One connection: one request, one answer, and its end.
final class MetricsHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let source: MetricsSource
  private var head: HTTPRequestHead?
  private var isAnswered = false

  init(_ source: MetricsSource) { self.source = source }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head): self.head = head
    case .body: break
    case .end:
      guard let head, !isAnswered else { return }
      isAnswered = true
      if let answer = MetricsAnswer.atOnce(to: head.method, head.uri, from: source) { return write(answer, context) }
      let health = context.eventLoop.makeFutureWithTask { [source] in await MetricsAnswer.health(of: source) }
      health.assumeIsolated().whenSuccess { self.write($0, context) }
    }
  }

  private func write(_ answer: MetricsAnswer, _ context: ChannelHandlerContext) {
    context.write(wrapOutboundOut(.head(answer.head)), promise: nil)
    context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: answer.body)))), promise: nil)
    context.writeAndFlush(wrapOutboundOut(.end(nil))).assumeIsolated().whenComplete { _ in context.close(promise: nil) }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
