import NIOCore
import NIOHTTP1

/// One connection of the tests' provider.
final class HTTPTestServerHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let take: (HTTPTestServer.Request) -> HTTPTestServer.Step
  private let hold: (EventLoopPromise<Void>) -> Void
  private var request = HTTPTestServer.Request()

  init(take: @escaping (HTTPTestServer.Request) -> HTTPTestServer.Step, hold: @escaping (EventLoopPromise<Void>) -> Void) {
    self.take = take
    self.hold = hold
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head):
      request.uri = head.uri
      for (name, value) in head.headers { request.headers[name.lowercased()] = value }
    case .body(let buffer): request.body += String(buffer: buffer)
    case .end: perform(take(request), context)
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }

  private func perform(_ step: HTTPTestServer.Step, _ context: ChannelHandlerContext) {
    switch step {
    case .answer(let status, let body): answer(status, body, context)
    case .held(let status, let body):
      let released = context.eventLoop.makePromise(of: Void.self)
      let (handler, bound) = (NIOLoopBound(self, eventLoop: context.eventLoop), NIOLoopBound(context, eventLoop: context.eventLoop))
      released.futureResult.whenSuccess { handler.value.answer(status, body, bound.value) }
      hold(released)
    case .hang: break
    case .drop: context.close(promise: nil)
    case .torn(let status):
      context.write(wrapOutboundOut(.head(head(status, length: 1_000))), promise: nil)
      context.writeAndFlush(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: #"{"id":"#)))), promise: nil)
      context.close(promise: nil)
    case .garbage:
      // From below what writes answers.
      let encoder = try? context.pipeline.syncOperations.context(handlerType: HTTPResponseEncoder.self)
      encoder?.writeAndFlush(NIOAny(ByteBuffer(string: "220 this is mail\r\n\r\n")), promise: nil)
    }
  }

  private func answer(_ status: Int, _ body: String, _ context: ChannelHandlerContext) {
    context.write(wrapOutboundOut(.head(head(status, length: body.utf8.count))), promise: nil)
    context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: body)))), promise: nil)
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
  }

  private func head(_ status: Int, length: Int) -> HTTPResponseHead {
    HTTPResponseHead(
      version: .http1_1, status: HTTPResponseStatus(statusCode: status), headers: ["Content-Length": "\(length)"])
  }
}
