import NIOCore
import NIOSSL

/// One connection of the tests' mail server.
final class SMTPTestServerHandler: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private enum Mode { case command, answer, content, deaf }

  private let script: SMTPServerScript
  private let record: SMTPTestRecord
  private let tls: NIOSSLContext?
  private var mode = Mode.command
  private var input = ""
  private var mail = ""

  init(_ script: SMTPServerScript, record: SMTPTestRecord, tls: NIOSSLContext?) {
    self.script = script
    self.record = record
    self.tls = tls
  }

  func channelActive(context: ChannelHandlerContext) {
    record.write { $0.connections += 1 }
    perform(script.step(at: "greeting"), context)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    input += String(buffer: unwrapInboundIn(data))
    // CRLF is one character in Swift.
    while let end = input.firstIndex(of: "\r\n") {
      let line = String(input[..<end])
      input.removeSubrange(...end)
      take(line, context)
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }

  private func take(_ line: String, _ context: ChannelHandlerContext) {
    switch mode {
    case .deaf: break
    case .content where line == ".":
      let whole = mail
      record.write { $0.mails.append(whole) }
      mail = ""
      mode = .command
      perform(script.step(at: "."), context)
    case .content:
      mail += (line.hasPrefix(".") ? String(line.dropFirst()) : line) + "\r\n"
    case .command:
      record.write { $0.commands.append(line) }
      perform(script.step(at: line.split(separator: " ").first.map(String.init) ?? ""), context)
    case .answer:
      record.write { $0.commands.append(line) }
      mode = .command
      perform(script.step(at: "AUTH-answer"), context)
    }
  }

  private func perform(_ step: SMTPServerScript.Step, _ context: ChannelHandlerContext) {
    switch step {
    case .reply(let lines):
      if lines[0].hasPrefix("354") { mode = .content }
      if lines[0].hasPrefix("334") { mode = .answer }
      write(lines.map { "\($0)\r\n" }.joined(), context)
      if lines[0].hasPrefix("221") { context.close(promise: nil) }
    case .held(let lines):
      let answer = context.eventLoop.makePromise(of: Void.self)
      let (handler, bound) = (NIOLoopBound(self, eventLoop: context.eventLoop), NIOLoopBound(context, eventLoop: context.eventLoop))
      answer.futureResult.whenSuccess { handler.value.write(lines.map { "\($0)\r\n" }.joined(), bound.value) }
      record.hold(answer)
    case .raw(let text): write(text, context)
    case .hang: mode = .deaf
    case .drop: context.close(promise: nil)
    case .startTLS:
      write("220 ready\r\n", context)
      do {
        try context.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: tls!), position: .first)
      } catch {
        context.close(promise: nil)
      }
    }
  }

  private func write(_ text: String, _ context: ChannelHandlerContext) {
    context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: text)), promise: nil)
  }
}
