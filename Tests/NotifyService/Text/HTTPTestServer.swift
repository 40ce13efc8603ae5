import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import Synchronization

/// A provider on a real socket that does what a test says and keeps what it was asked.
final class HTTPTestServer: Sendable {
  struct Request: Sendable {
    var uri = ""
    var headers: [String: String] = [:]
    var body = ""
  }

  enum Step: Sendable {
    case answer(Int, String = #"{"id":"r1"}"#)
    /// The same, once the test releases it.
    case held(Int, String = #"{"id":"r1"}"#)
    /// No answer, ever.
    case hang
    /// The connection ends without a word, after the whole request was read.
    case drop
    /// The head of an answer, and then the end.
    case torn(Int)
    /// Bytes that are no HTTP.
    case garbage
  }

  private struct State {
    var requests: [Request] = []
    var step: @Sendable (Request) -> Step
    var held: [EventLoopPromise<Void>] = []
  }

  let port: Int
  private let state: SharedState
  private let channel: any Channel

  private final class SharedState: Sendable {
    let value: Mutex<State>
    init(_ step: @escaping @Sendable (Request) -> Step) { value = Mutex(State(step: step)) }
  }

  private init(_ step: @escaping @Sendable (Request) -> Step, certificate: TestCertificate?) async throws {
    let state = SharedState(step)
    self.state = state
    let tls = try certificate.map { try $0.serverContext() }
    channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelInitializer { child in
        child.eventLoop.makeCompletedFuture {
          if let tls { try child.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: tls)) }
          try child.pipeline.syncOperations.configureHTTPServerPipeline()
          try child.pipeline.syncOperations.addHandler(
            HTTPTestServerHandler(
              take: { request in
                state.value.withLock { state in
                  state.requests.append(request)
                  return state.step(request)
                }
              },
              hold: { answer in state.value.withLock { $0.held.append(answer) } }))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    port = channel.localAddress!.port!
  }

  /// What it was asked, in the order in which whole requests came.
  var requests: [Request] { state.value.withLock { $0.requests } }

  var address: String { "http://127.0.0.1:\(port)/v1/messages" }

  /// Does something else, from the next request on.
  func follow(_ step: @escaping @Sendable (Request) -> Step) { state.value.withLock { $0.step = step } }

  /// Lets every held answer go.
  func release() {
    let answers = state.value.withLock { state in
      defer { state.held = [] }
      return state.held
    }
    for answer in answers { answer.succeed() }
  }

  /// Runs a server for as long as the body takes.
  static func run<Result>(
    certificate: TestCertificate? = nil, _ step: @escaping @Sendable (Request) -> Step = { _ in .answer(200) },
    _ body: (HTTPTestServer) async throws -> Result
  ) async throws -> Result {
    let server = try await HTTPTestServer(step, certificate: certificate)
    return try await server.channel.closing { try await body(server) }
  }
}
