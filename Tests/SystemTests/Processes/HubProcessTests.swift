import Bus
import Contracts
import Foundation
import ServiceKit
import TestKit
import Testing

extension ProcessTests {
  @Suite("Hubs, as programs")
  struct HubProcessTests {
    private static let patient = Duration.seconds(20)

    /// How many items the catalogue has: a query that one service answers.
    private static func ask(_ node: Node) async throws(Refusal) -> Int {
      try await node.call(ListItems.with { $0.limit = 1 }, as: RunningSuite.operator, within: patient).total
    }

    @Test func `pass everything on for a client that connects to one of them alone`() async throws {
      let up = try await UpProgram.start(TemporaryDirectory.make(), apart: true)
      defer { up.program.abandon() }
      let demo = try Program("demo", "--json", "--through-hub", "--data", up.directory)
      #expect(try await demo.end() == 0, "\(demo.errors)")
      let client = try await up.join()
      let told = try await client.call(
        ReadStatistics(), CallOptions(timeout: Self.patient, principal: RunningSuite.operator, service: "hub"))
      #expect(told.relayed >= 10, "the demo makes many calls, all through the hub")
      await client.stop(within: .seconds(1))
      #expect(try await up.interrupt() == 0)
    }

    @Test func `end in order also when they are told to before they have quite begun`() async throws {
      for _ in 0..<5 {
        let hub = try Program("yimen-hub", ["--data", TemporaryDirectory.make(), "--metrics", "off"])
        // Looked for without a pause: the time in question is short.
        let limit = ContinuousClock.now + .seconds(30)
        while !hub.errors.contains("listening") && ContinuousClock.now < limit { await Task.yield() }
        hub.signal(SIGTERM)
        #expect(try await hub.end() == 0, "\(hub.errors)")
      }
    }

    @Test(arguments: ["yimen-hub", "case-service"])
    func `leave no socket behind when told to end`(name: String) async throws {
      let directory = TemporaryDirectory.make()
      let program = try Program(name, ["--data", directory, "--metrics", "off"])
      try await until("it listens") { program.errors.contains("listening") }
      program.signal(SIGTERM)
      #expect(try await program.end() == 0, "\(program.errors)")
      let left = try FileManager.default.contentsOfDirectory(atPath: directory + "/run").filter { $0.hasSuffix(".ipc") }
      #expect(left.isEmpty)
    }

    @Test(arguments: ["yimen", "yimen-hub", "case-service", "item-service", "identity-service", "notify-service"])
    func `tell their version`(name: String) async throws {
      let program = try Program(name, ["--version"])
      #expect(try await program.end() == 0, "\(program.errors)")
      #expect(program.output.contains(SuiteSettings.version) && program.output.split(separator: "\n").count == 1)
    }

    @Test func `end with 0 when told to, with clients connected, and leave the port to the next`() async throws {
      func hub(_ endpoint: String) async throws -> (program: Program, endpoint: String) {
        let hub = try Program("yimen-hub", ["--data", TemporaryDirectory.make(), "--listen", endpoint, "--metrics", "off"])
        try await until("a hub listens") {
          guard hub.isRunning else { throw NotInTime(what: "a hub listens; it said: \(hub.errors)") }
          return hub.errors.contains("listening")
        }
        let port = try #require(hub.errors.firstMatch(of: /tcp:\/\/127\.0\.0\.1:[0-9]+/))
        return (hub, String(port.output))
      }
      let first = try await hub("tcp://127.0.0.1:0")
      let clients = [try await RunningSuite.join(first.endpoint), try await RunningSuite.join(first.endpoint, reach: .relayed)]
      for client in clients { try await until("a client has joined") { client.knowsTable } }
      first.program.signal(SIGTERM)
      // What runs is given ten seconds, and nothing runs.
      #expect(try await first.program.end(within: .seconds(10)) == 0, "\(first.program.errors)")

      let second = try await hub(first.endpoint)
      #expect(second.endpoint == first.endpoint)
      for client in clients {
        try await until("a client has joined the next") { client.figures.links.contains { $0.direction == .hub && $0.state == .ready } }
        await client.stop(within: .seconds(1))
      }
      second.program.signal(SIGTERM)
      #expect(try await second.program.end(within: .seconds(10)) == 0, "\(second.program.errors)")
    }

    @Test func `stand in for each other: one ends, calls go on; it comes back, and the other may end`() async throws {
      let directories = (0..<3).map { _ in TemporaryDirectory.make() }
      let endpoints = directories.map { "ipc://\($0)/run/hub.ipc" }
      func hub(_ number: Int) throws -> Program { try Program("yimen-hub", ["--data", directories[number], "--log-level", "error"]) }
      let hubs = [try hub(0), try hub(1)]
      let item = try Program(
        "item-service", ["--data", directories[2], "--hub", endpoints[0], "--hub", endpoints[1], "--log-level", "error"])
      let direct = try await RunningSuite.join(endpoints[0], endpoints[1])
      let relayed = try await RunningSuite.join(endpoints[0], endpoints[1], reach: .relayed)
      for node in [direct, relayed] { #expect(try await Self.ask(node) == 0, "\(item.errors)") }

      hubs[0].signal(SIGKILL)
      #expect(try await hubs[0].end() == nil)
      for _ in 0..<20 { for node in [direct, relayed] { #expect(try await Self.ask(node) == 0) } }

      let again = try hub(0)
      // Who knows this hub alone is answered as soon as the service has registered there anew.
      let only = try await RunningSuite.join(endpoints[0], reach: .relayed)
      #expect(try await Self.ask(only) == 0, "\(again.errors)")
      hubs[1].signal(SIGTERM)
      #expect(try await hubs[1].end() == 0)
      for _ in 0..<20 { for node in [direct, relayed, only] { #expect(try await Self.ask(node) == 0) } }

      for node in [direct, relayed, only] { await node.stop(within: .seconds(1)) }
      for program in [item, again] {
        program.signal(SIGTERM)
        #expect(try await program.end() == 0)
      }
    }
  }
}
