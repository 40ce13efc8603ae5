import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

/// Posts JSON to one place, a connection each. What it answers is exact: a request that may have been acted on is never called not sent.
struct HTTPClient: Sendable {
  struct InvalidTrust: Error {}

  private let target: HTTPTarget
  private let headers: [(name: String, value: String)]
  private let limit: Duration
  private let tls: NIOSSLContext?
  private let group: any EventLoopGroup

  /// - Parameters:
  ///   - headers: sent with each request, beside those that HTTP asks for.
  ///   - limit: for the whole exchange, once the provider is reached.
  ///   - trustedRootsFile: a PEM file of roots trusted beside the system's; verification itself cannot be turned off.
  /// - Throws: ``InvalidTrust`` when the file cannot be read.
  init(
    _ target: HTTPTarget, headers: [(name: String, value: String)], limit: Duration, trustedRootsFile: String?,
    group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton
  ) throws(InvalidTrust) {
    self.target = target
    self.headers = headers
    self.limit = limit
    self.group = group
    tls = try Self.makeTLS(target, trustedRootsFile)
  }

  /// Cancelling the task drops the connection, and the outcome tells whether the request could have been acted on by then.
  /// - Parameter key: names the message, so that the provider can drop a second copy.
  func post(_ body: [UInt8], key: String) async -> HTTPOutcome {
    let loop = group.any()
    let outcome = loop.makePromise(of: HTTPOutcome.self)
    let channel: any Channel
    do {
      channel = try await connect(on: loop, body, key: key, outcome)
    } catch {
      // Nothing was written yet, whatever the error is.
      outcome.succeed(.notSent(.unreachable))
      return .notSent(.unreachable)
    }
    return await withTaskCancellationHandler {
      // The promise is only ever kept, by the handler when its channel ends at the latest.
      (try? await outcome.futureResult.get()) ?? .unknown(.connectionLost)
    } onCancel: {
      channel.close(promise: nil)
    }
  }

  private func connect(on loop: any EventLoop, _ body: [UInt8], key: String, _ outcome: EventLoopPromise<HTTPOutcome>) async throws
    -> any Channel
  {
    let (target, tls, limit) = (target, tls, limit)
    let head = HTTPRequestHead(
      version: .http1_1, method: .POST, uri: target.path,
      headers: HTTPHeaders(
        [
          ("Host", target.authority), ("Content-Type", "application/json"), ("Content-Length", "\(body.count)"),
          ("Idempotency-Key", key), ("Connection", "close"),
        ] + headers))
    return try await ClientBootstrap(group: loop)
      .connectTimeout(.seconds(Int64(HTTPLimits.connectSeconds)))
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          if let tls {
            try channel.pipeline.syncOperations.addHandler(Self.makeTLSHandler(tls, host: target.host))
          }
          try channel.pipeline.syncOperations.addHTTPClientHandlers()
          try channel.pipeline.syncOperations.addHandler(HTTPHandler(head, body: body, limit: limit, outcome: outcome))
        }
      }
      .connect(host: target.host, port: target.port)
      .get()
  }

  private static func makeTLS(_ target: HTTPTarget, _ trustedRootsFile: String?) throws(InvalidTrust) -> NIOSSLContext? {
    guard target.isEncrypted else { return nil }
    do {
      var settings = TLSConfiguration.makeClientConfiguration()
      settings.minimumTLSVersion = .tlsv12
      if let trustedRootsFile { settings.additionalTrustRoots = [.file(trustedRootsFile)] }
      return try NIOSSLContext(configuration: settings)
    } catch {
      throw InvalidTrust()
    }
  }

  /// A number cannot be named in the handshake (RFC 6066 section 3); it is then looked for in the certificate's addresses.
  private static func makeTLSHandler(_ tls: NIOSSLContext, host: String) throws -> NIOSSLClientHandler {
    let isNumber = (try? SocketAddress(ipAddress: host, port: 0)) != nil
    return try NIOSSLClientHandler(context: tls, serverHostname: isNumber ? nil : host)
  }
}
