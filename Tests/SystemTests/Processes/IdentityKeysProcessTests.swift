import Bus
import Contracts
import Foundation
import Suite
import TestKit
import Testing

extension ProcessTests {
  /// The keys that seal personal data, replaced under load, with the service killed while it seals anew.
  @Suite("yimen identity keys")
  struct IdentityKeysProcessTests {
    static let people = 400
    let directory = TemporaryDirectory.make()

    /// How `yimen identity` ends, and what it says.
    func identity(_ arguments: String...) async throws -> (status: Int32?, said: String) {
      let program = try Program(["identity"] + arguments + ["--data", directory])
      return (try await program.end(), program.output + program.errors)
    }

    /// Registers people over the bus.
    static func register(over client: Node) async throws -> [(number: String, id: String)] {
      var random = SystemRandomNumberGenerator()
      var people: [(number: String, id: String)] = []
      var numbers: Set<String> = []
      while people.count < Self.people {
        let person = SyntheticPerson(using: &random)
        guard numbers.insert(person.number).inserted else { continue }
        let request = RegisterSubject.with {
          $0.kind = .natural
          $0.name = person.name
          $0.identifiers = [IdentifierEntry.with { $0.number = person.number }]
        }
        people.append((person.number, try await client.call(request, as: RunningSuite.clerk, within: .seconds(30)).id))
      }
      return people
    }

    static func sealed(by number: Int, over client: Node) async throws -> Int {
      let list = try await client.call(ReadFieldKeys(), as: RunningSuite.operator, within: .seconds(30))
      return list.keys.first { $0.number == number }?.sealed ?? 0
    }

    static func check(_ people: [(number: String, id: String)], over client: Node) async throws {
      for (number, id) in people {
        let request = ResolveSubject.with {
          $0.number = number
          $0.purpose = .with { ($0.kind, $0.step) = (.submission, "submit") }
        }
        #expect(try await client.call(request, as: RunningSuite.clerk, within: .seconds(30)).id == id)
      }
    }

    /// Runs the suite, does `work` over a client, and stops it.
    func running<Result>(_ work: (UpProgram, Node) async throws -> Result) async throws -> Result {
      let up = try await UpProgram.start(directory, apart: true)
      defer { up.program.abandon() }
      let client = try await up.join()
      let outcome: Swift.Result<Result, any Error>
      do { outcome = .success(try await work(up, client)) } catch { outcome = .failure(error) }
      await client.stop(within: .seconds(1))
      let result = try outcome.get()
      #expect(try await up.interrupt() == 0)
      return result
    }

    @Test func `rotate under load over a kill, and an old key goes when it seals nothing, not before`() async throws {
      let people = try await running { _, client in try await Self.register(over: client) }
      #expect(try await identity("keys", "rotate").status == 0)
      try await running { up, client in
        let demo = try Program("demo", "--data", directory, "--repeat", "100000", "--json")
        defer { demo.abandon() }
        for _ in 0..<3 {
          let pid = try #require(try await up.children()["identity-service"])
          kill(pid, SIGKILL)
          try await until("it is started again") { (ProcessTable.children(of: up.program.pid)["identity-service"] ?? pid) != pid }
        }
        try await until("all is sealed anew", within: .seconds(60)) {
          guard demo.isRunning else { throw NotInTime(what: "the demo ended: \(demo.errors)") }
          return try await Self.sealed(by: 1, over: client) == 0
        }
        try await Self.check(people, over: client)
        // Nobody can say for an instance that is still listed, and was killed.
        try await until("those that were killed are listed no more", within: .seconds(60)) {
          client.instances.count { $0.service == "identity" } == 1
        }
        let sealing = try await identity("keys", "retire", "2")
        #expect(sealing.status == 1 && sealing.said.contains("is the one that seals"), "\(sealing.said)")
        let retired = try await identity("keys", "retire", "1")
        #expect(retired.status == 0, "\(retired.said)")
      }
      try await running { _, client in try await Self.check(people, over: client) }
    }

    @Test func `do not let a key go that seals something, nor while nobody can say so`() async throws {
      _ = try await running { _, client in try await Self.register(over: client) }
      #expect(try await identity("keys", "rotate", "--opens-alone").status == 0)
      let silent = try await identity("keys", "retire", "2")
      #expect(silent.status == 69, "\(silent.said)")
      try await running { _, client in
        // The file says that 2 seals; what runs seals with 1 yet.
        #expect(try await identity("keys", "rotate").status == 0)
        let refused = try await identity("keys", "retire", "1")
        #expect(refused.status == 1 && refused.said.contains("still seals with key 1"), "\(refused.said)")
        let list = try await identity("keys", "list", "--json")
        #expect(
          list.said.split(separator: "\n").count == 2 && list.said.contains(#""number":1,"inFile":true,"first":false,"seals":true"#),
          "\(list.said)")
      }
    }

    @Test func `that come by the environment are seen by the identity service alone`() async throws {
      let key = String(repeating: "5a", count: 32)
      let up = try await UpProgram.start(directory, apart: true, environment: ["YIMEN_IDENTITY_KEY": key])
      defer { up.program.abandon() }
      let children = try await up.children()
      #expect(!FileManager.default.fileExists(atPath: "\(directory)/keys/identity.key"))
      // What a process was started with stays to be read under its number, unless it is written over.
      for pid in [up.program.pid] + children.values {
        let environment = try Data(contentsOf: URL(filePath: "/proc/\(pid)/environ"))
        #expect(environment.range(of: Data(key.utf8)) == nil)
      }
      let client = try await up.join()
      let list = try await client.call(ReadFieldKeys(), as: RunningSuite.operator, within: .seconds(30))
      await client.stop(within: .seconds(1))
      #expect(list.source == "YIMEN_IDENTITY_KEY")
      #expect(try await up.interrupt() == 0)
      #expect(!up.program.errors.contains(key) && !up.program.output.contains(key))
    }
  }
}
