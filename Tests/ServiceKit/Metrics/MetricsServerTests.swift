import Bus
import Logging
import ServiceKit
import ServiceLifecycle
import Store
import TestKit
import Testing

@Suite("A metrics endpoint")
struct MetricsServerTests {
  let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

  /// A service that is well, or says what ails it.
  struct Patient: HostedService {
    let name: String
    let complaint: String?
    let store: Store

    var storeStatistics: StoreStatistics { store.statistics }
    func health() async -> String? { complaint }
    func run() async throws {}
    func close() async {}
  }

  /// An endpoint of a node with one service.
  func serving(complaint: String? = nil, _ work: (UInt16) async throws -> Void) async throws {
    let bench = try await TestBench()
    bench.node.serve(ServiceDefinition(name: "ledger", version: "1", operations: []))
    let store = try await Store.open(
      StoreConfiguration(directory: TemporaryDirectory.make(), service: "ledger"), migrations: [], logger: quiet)
    let source = MetricsSource(node: bench.node, services: [Patient(name: "ledger", complaint: complaint, store: store)])
    let server = try #require(try await MetricsServer.open(.standard, source, logger: quiet))
    _ = try await bench.node.call(Ping(), CallOptions(service: "ledger"))
    #expect(try await bench.node.call(ReadInfo(), CallOptions(service: "ledger")).metrics == server.address)
    try await work(try #require(HTTPRequest.port(of: server.address)))
    await server.close()
    await store.close()
    await bench.stop()
  }

  @Test func `answers with the program's metrics`() async throws {
    try await serving { port in
      let answer = try await HTTPRequest.get("/metrics", from: port)
      #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
      #expect(answer.contains("\r\nContent-Type: text/plain; version=0.0.4; charset=utf-8\r\n"))
      #expect(answer.contains("yimen_requests_total{service=\"ledger\",method=\"bus.ping\",outcome=\"ok\"} 1\n"))
      #expect(answer.contains("yimen_store_commits_total{service=\"ledger\"} "))
    }
  }

  @Test func `says in one line that its port is in use, and no more`() async throws {
    let bench = try await TestBench()
    let source = MetricsSource(node: bench.node, services: [])
    let first = try #require(try await MetricsServer.open(.standard, source, logger: quiet))
    let port = try #require(HTTPRequest.port(of: first.address))
    let error = await #expect(throws: MetricsServerError.self) {
      try await MetricsServer.open(.loopback(host: "127.0.0.1", port: Int(port)), source, logger: quiet)
    }
    let line = error.map { "\($0)" } ?? ""
    #expect(line.contains("127.0.0.1:\(port) is in use by another program") && line.contains("--metrics"), "\(line)")
    #expect(line.hasSuffix("。") && !line.contains("errno") && !line.contains("bind"), "\(line)")
    await first.close()
    await bench.stop()
  }

  @Test func `says whether its services are well, and which are not, but not why`() async throws {
    try await serving { port in
      let answer = try await HTTPRequest.get("/healthz", from: port)
      #expect(answer.hasPrefix("HTTP/1.1 200 ") && answer.hasSuffix("\r\n\r\nok\n"))
      // As the health checks of docker/compose.yaml ask.
      #expect(try await HTTPRequest.send("GET /healthz HTTP/1.0\r\n\r\n", to: port).hasPrefix("HTTP/1.1 200 "))
    }
    try await serving(complaint: "the disk of window-07 is full") { port in
      let answer = try await HTTPRequest.get("/healthz", from: port)
      #expect(answer.hasPrefix("HTTP/1.1 503 ") && answer.hasSuffix("\r\n\r\nailing: ledger\n"))
    }
  }

  @Test func `takes GET alone, for two paths alone`() async throws {
    try await serving { port in
      let answer = try await HTTPRequest.send("POST /metrics HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc", to: port)
      #expect(answer.hasPrefix("HTTP/1.1 405 ") && answer.contains("\r\nAllow: GET\r\n"))
      #expect(try await HTTPRequest.get("/", from: port).hasPrefix("HTTP/1.1 404 "))
      #expect(try await HTTPRequest.get("/metrics?name=x", from: port).hasPrefix("HTTP/1.1 200 "))
    }
  }

  @Test func `ends a connection that does not speak HTTP`() async throws {
    try await serving { port in
      let answer = try await HTTPRequest.send("\u{1}\u{2}yimen\r\n\r\n", to: port)
      #expect(!answer.contains("200 OK"))
    }
  }

  @Test func `is not there where it is switched off`() async throws {
    let bench = try await TestBench()
    #expect(try await MetricsServer.open(.off, MetricsSource(node: bench.node, services: []), logger: quiet) == nil)
    #expect(bench.node.metricsAddress.isEmpty)
    await bench.stop()
  }

  @Test func `says which address cannot be had`() async throws {
    let bench = try await TestBench()
    let source = MetricsSource(node: bench.node, services: [])
    let first = try #require(try await MetricsServer.open(.standard, source, logger: quiet))
    let port = Int(try #require(HTTPRequest.port(of: first.address)))
    do {
      _ = try await MetricsServer.open(.loopback(host: "127.0.0.1", port: port), source, logger: quiet)
      Issue.record("a port was had twice")
    } catch {
      #expect("\(error)".contains("127.0.0.1:\(port)"))
    }
    await first.close()
    await bench.stop()
  }
}
