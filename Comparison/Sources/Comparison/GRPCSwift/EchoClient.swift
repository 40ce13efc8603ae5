import BusFloor
import GRPCCore
import GRPCNIOTransportHTTP2Posix
import NIOPosix

/// Keeps a number of calls in flight over grpc-swift, as BusBench does over the bus.
struct EchoClient {
  let client: GRPCClient<HTTP2ClientTransport.Posix>

  /// Does the work with a client whose server is in this process too. Each has an event loop of its own, as two programs have.
  static func connected<Result: Sendable>(_ work: (EchoClient) async throws -> Result) async throws -> Result {
    try await withGRPCServer(
      transport: .http2NIOPosix(
        address: .ipv4(host: "127.0.0.1", port: 0), transportSecurity: .plaintext,
        eventLoopGroup: MultiThreadedEventLoopGroup(numberOfThreads: 1)),
      services: [EchoService()]
    ) { server in
      guard let port = try await server.listeningAddress?.ipv4?.port else { throw RPCError(code: .unavailable, message: "no port") }
      return try await withGRPCClient(
        transport: .http2NIOPosix(
          target: .ipv4(address: "127.0.0.1", port: port), transportSecurity: .plaintext,
          eventLoopGroup: MultiThreadedEventLoopGroup(numberOfThreads: 1))
      ) { client in
        let echo = EchoClient(client: client)
        _ = try await echo.call([7])
        return try await work(echo)
      }
    }
  }

  func run(bytes: Int, inFlight: Int, seconds: Double) async throws -> FloorLoop.Result {
    let body = [UInt8](repeating: 7, count: bytes)
    let start = FloorLoop.now()
    let end = start + UInt64(seconds * 1e9)
    var result = FloorLoop.Result()
    if inFlight == 1 {
      result.latencies = try await callOne(body, until: end)
      result.calls = result.latencies.count
    } else {
      result.calls = try await withThrowingTaskGroup { group in
        for _ in 0..<inFlight { group.addTask { try await callOne(body, until: end).count } }
        return try await group.reduce(0, +)
      }
    }
    result.seconds = Double(FloorLoop.now() - start) / 1e9
    return result
  }

  /// One call after the other; the nanoseconds of each.
  private func callOne(_ body: [UInt8], until end: UInt64) async throws -> [UInt64] {
    var latencies: [UInt64] = []
    var before = FloorLoop.now()
    while before < end {
      guard try await call(body).count == body.count else { throw RPCError(code: .dataLoss, message: "not what was sent") }
      let after = FloorLoop.now()
      latencies.append(after - before)
      before = after
    }
    return latencies
  }

  private func call(_ body: [UInt8]) async throws -> [UInt8] {
    try await client.unary(
      request: ClientRequest(message: body), descriptor: EchoService.method, serializer: BytesSerializer(),
      deserializer: BytesDeserializer(), options: .defaults
    ) { try $0.message }
  }
}
