import NIOCore
import NIOPosix
import NIOSSL

/// Sends mails, one connection each. What it answers is exact: a mail that may be on its way is never called not sent.
struct SMTPClient: Sendable {
  private let configuration: SMTPConfiguration
  private let tls: NIOSSLContext?
  private let group: any EventLoopGroup

  /// - Throws: ``MailFault/invalidTrust`` when the file of trusted roots cannot be read.
  init(_ configuration: SMTPConfiguration, group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton) throws(MailFault) {
    self.configuration = configuration
    self.group = group
    tls = try Self.makeTLS(configuration)
  }

  /// Ends with the outcome; the connection says good-bye by itself. Cancelling the task drops the connection, and the outcome tells
  /// whether the mail could have been taken by then.
  func send(_ message: MailMessage) async -> MailOutcome {
    let loop = group.any()
    let outcome = loop.makePromise(of: MailOutcome.self)
    let channel: any Channel
    do {
      channel = try await connect(on: loop, outcome, message)
    } catch {
      // Nothing was said yet, whatever the error is.
      outcome.succeed(.notSent(.unreachable, retry: true))
      return .notSent(.unreachable, retry: true)
    }
    return await withTaskCancellationHandler {
      // The promise is only ever kept, by the handler when its channel ends at the latest.
      (try? await outcome.futureResult.get()) ?? .unknown(.connectionLost(.ended))
    } onCancel: {
      channel.close(promise: nil)
    }
  }

  private func connect(on loop: any EventLoop, _ outcome: EventLoopPromise<MailOutcome>, _ message: MailMessage) async throws -> any Channel
  {
    let (configuration, tls) = (configuration, tls)
    return try await ClientBootstrap(group: loop)
      .connectTimeout(TimeAmount(configuration.limits.connect))
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          if configuration.security == .implicitTLS {
            try channel.pipeline.syncOperations.addHandler(Self.makeTLSHandler(tls, host: configuration.host))
          }
          try channel.pipeline.syncOperations.addHandler(
            SMTPHandler(
              SMTPSession(message, configuration: configuration), limits: configuration.limits, outcome: outcome,
              makeTLSHandler: { try Self.makeTLSHandler(tls, host: configuration.host) }))
        }
      }
      .connect(host: configuration.host, port: configuration.port)
      .get()
  }

  private static func makeTLS(_ configuration: SMTPConfiguration) throws(MailFault) -> NIOSSLContext? {
    guard configuration.security != .none else { return nil }
    do {
      var settings = TLSConfiguration.makeClientConfiguration()
      settings.minimumTLSVersion = .tlsv12
      if let file = configuration.trustedRootsFile { settings.additionalTrustRoots = [.file(file)] }
      return try NIOSSLContext(configuration: settings)
    } catch {
      throw .invalidTrust
    }
  }

  /// A number cannot be named in the handshake (RFC 6066 section 3); it is then looked for in the certificate's addresses.
  private static func makeTLSHandler(_ tls: NIOSSLContext?, host: String) throws -> NIOSSLClientHandler {
    guard let tls else { throw MailFailure.encryptionFailed }
    let isNumber = (try? SocketAddress(ipAddress: host, port: 0)) != nil
    return try NIOSSLClientHandler(context: tls, serverHostname: isNumber ? nil : host)
  }
}
