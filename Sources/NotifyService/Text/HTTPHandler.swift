import NIOCore
import NIOHTTP1

/// Writes one request, and carries what comes back, time and the end of the connection to the exchange. Decides nothing.
final class HTTPHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPClientResponsePart
  typealias OutboundOut = HTTPClientRequestPart

  private var exchange = HTTPExchange()
  private let head: HTTPRequestHead
  private let body: [UInt8]
  private let limit: Duration
  private let outcome: EventLoopPromise<HTTPOutcome>
  private var timer: Scheduled<Void>?

  init(_ head: HTTPRequestHead, body: [UInt8], limit: Duration, outcome: EventLoopPromise<HTTPOutcome>) {
    self.head = head
    self.body = body
    self.limit = limit
    self.outcome = outcome
  }

  func channelActive(context: ChannelHandlerContext) {
    timer = context.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(limit)) { self.handle(.failed(.timedOut), context) }
    let written = context.eventLoop.makePromise(of: Void.self)
    written.futureResult.assumeIsolated().whenSuccess { self.handle(.written, context) }
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: body)))), promise: nil)
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: written)
    context.fireChannelActive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head): handle(.head(status: Int(head.status.code)), context)
    case .body(let buffer): handle(.body(Array(buffer.readableBytesView)), context)
    case .end: handle(.end, context)
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    handle(.failed(error is IOError ? .connectionLost : .protocolViolation), context)
  }

  func channelInactive(context: ChannelHandlerContext) {
    handle(.failed(.connectionLost), context)
    timer?.cancel()
    context.fireChannelInactive()
  }

  private func handle(_ event: HTTPExchange.Event, _ context: ChannelHandlerContext) {
    guard let result = exchange.handle(event) else { return }
    timer?.cancel()
    outcome.succeed(result)
    context.close(promise: nil)
  }
}
