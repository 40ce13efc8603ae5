import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// Two providers of a bench: one takes every text message at once, the other lets whoever comes wait for ever, as a mail server that hangs does.
final class NoticeGateway: Sendable {
  final class Count: Sendable {
    private let number = Mutex(0)
    var value: Int { number.withLock { $0 } }
    func add() { number.withLock { $0 += 1 } }
  }

  final class Connections: Sendable {
    private let channels = Mutex<[any Channel]>([])
    var count: Int { channels.withLock { $0.count } }
    func add(_ channel: any Channel) { channels.withLock { $0.append(channel) } }
    func close() { for channel in channels.withLock({ $0 }) { channel.close(promise: nil) } }
  }

  /// Messages that the quick one took.
  let taken: Count
  /// Connections that wait at the slow one.
  let waiting: Connections
  private let quick: any Channel
  private let slow: any Channel

  init() async throws {
    let (taken, kept) = (Count(), Connections())
    (self.taken, waiting) = (taken, kept)
    quick = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .serverChannelOption(.backlog, value: 1_024)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.configureHTTPServerPipeline()
          try channel.pipeline.syncOperations.addHandler(NoticeGatewayHandler(taken))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    slow = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelInitializer { channel in
        kept.add(channel)
        return channel.eventLoop.makeSucceededVoidFuture()
      }
      .bind(host: "127.0.0.1", port: 0).get()
  }

  /// The settings that name both.
  var settings: [String: String] {
    [
      "text.url": "http://127.0.0.1:\(quick.localAddress?.port ?? 0)/", "mail.host": "127.0.0.1",
      "mail.port": "\(slow.localAddress?.port ?? 0)", "mail.security": "none",
    ]
  }

  func stop() async {
    try? await quick.close()
    try? await slow.close()
    // Who hangs there would hold up the end until they give up.
    waiting.close()
  }
}
