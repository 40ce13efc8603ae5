import NIOCore
import NIOPosix
import NIOSSL

/// A mail server on a real socket that does what its script says and keeps what it heard.
struct SMTPTestServer: Sendable {
  let port: Int
  let record = SMTPTestRecord()
  private let behaviour: SMTPTestBehaviour
  private let channel: any Channel

  /// - Parameter certificate: for STARTTLS, and from the first byte if `implicitTLS`.
  private init(_ script: SMTPServerScript, certificate: TestCertificate?, implicitTLS: Bool) async throws {
    let tls = try certificate.map { try $0.serverContext() }
    let behaviour = SMTPTestBehaviour(script)
    self.behaviour = behaviour
    let record = record
    channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelInitializer { child in
        child.eventLoop.makeCompletedFuture {
          if implicitTLS, let tls { try child.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: tls)) }
          try child.pipeline.syncOperations.addHandler(SMTPTestServerHandler(behaviour.script, record: record, tls: tls))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    port = channel.localAddress!.port!
  }

  /// Does what another script says, from the next connection on.
  func follow(_ script: SMTPServerScript) { behaviour.script = script }

  /// Runs a server for as long as the body takes.
  static func run<Result>(
    _ script: SMTPServerScript = SMTPServerScript(), certificate: TestCertificate? = nil, implicitTLS: Bool = false,
    _ body: (SMTPTestServer) async throws -> Result
  ) async throws -> Result {
    let server = try await SMTPTestServer(script, certificate: certificate, implicitTLS: implicitTLS)
    return try await server.channel.closing { try await body(server) }
  }
}
