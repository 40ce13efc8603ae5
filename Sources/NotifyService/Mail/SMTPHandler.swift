import NIOCore
import NIOSSL

/// Carries bytes, time and the end of the connection to the session, and does what it answers. Decides nothing.
final class SMTPHandler: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private var session: SMTPSession
  private var parser = SMTPReplyParser()
  private let limits: SMTPTimeLimits
  private let outcome: EventLoopPromise<MailOutcome>
  private let makeTLSHandler: () throws -> NIOSSLClientHandler
  private var timer: Scheduled<Void>?

  init(
    _ session: SMTPSession, limits: SMTPTimeLimits, outcome: EventLoopPromise<MailOutcome>,
    makeTLSHandler: @escaping () throws -> NIOSSLClientHandler
  ) {
    self.session = session
    self.limits = limits
    self.outcome = outcome
    self.makeTLSHandler = makeTLSHandler
  }

  func channelActive(context: ChannelHandlerContext) {
    armTimer(context)
    context.fireChannelActive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard session.phase != .ended else { return }
    parser.append(unwrapInboundIn(data).readableBytesView)
    do {
      while session.phase != .ended, let reply = try parser.next() {
        handle(.reply(reply), context)
      }
    } catch {
      handle(.malformed, context)
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    handle(Self.isEncryptionFailure(error) ? .encryptionFailed : .closed, context)
  }

  func channelInactive(context: ChannelHandlerContext) {
    handle(.closed, context)
    timer?.cancel()
    context.fireChannelInactive()
  }

  private func handle(_ event: SMTPSession.Event, _ context: ChannelHandlerContext) {
    let actions = session.handle(event)
    // Armed before the actions, since one of them may end at once and bring the next event.
    armTimer(context)
    for action in actions { perform(action, context) }
  }

  private func perform(_ action: SMTPSession.Action, _ context: ChannelHandlerContext) {
    switch action {
    case .send(let bytes):
      context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: bytes)), promise: nil)
    case .sendContent(let bytes):
      let written = context.eventLoop.makePromise(of: Void.self)
      context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: bytes)), promise: written)
      // In a turn of its own: replies that came together with the one that asked for the content must not be read as answers to its end.
      // A failed write closes the connection, and that is told by itself.
      written.futureResult.assumeIsolated().whenSuccess {
        context.eventLoop.assumeIsolated().execute { self.handle(.contentWritten, context) }
      }
    case .startTLS:
      do {
        guard parser.isEmpty else { return handle(.malformed, context) }
        try context.pipeline.syncOperations.addHandler(makeTLSHandler(), position: .first)
      } catch {
        handle(.encryptionFailed, context)
      }
    case .finish(let result):
      outcome.succeed(result)
    case .close:
      context.close(promise: nil)
    }
  }

  private func armTimer(_ context: ChannelHandlerContext) {
    timer?.cancel()
    timer = limits[session.phase].map { limit in
      context.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(limit)) { self.handle(.timedOut, context) }
    }
  }

  /// A peer that leaves without TLS's good-bye has left: that is a lost connection, no failure of the encryption.
  private static func isEncryptionFailure(_ error: any Error) -> Bool {
    switch error {
    case NIOSSLError.uncleanShutdown: false
    case is NIOSSLError, is BoringSSLError, is NIOSSLExtraError: true
    default: false
    }
  }
}
