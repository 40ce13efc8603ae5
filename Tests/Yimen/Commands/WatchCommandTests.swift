import ArgumentParser
import Bus
import Contracts
import Testing

@testable import yimen

struct WatchCommandTests {
  static func event(_ sequence: Int, _ kind: String, _ payload: some Message) -> Event {
    Event.with {
      $0.sequence = sequence
      $0.kind = kind
      $0.subject = "P027"
      $0.at = 1_788_228_000_000_000
      $0.principal = "catalogue"
      $0.role = .operator
      $0.channel = "command-line"
      $0.payload = payload.encoded()
    }
  }

  static let events = [
    event(
      1, "item.published",
      CatalogueChanged.with {
        $0.code = "P027"; $0.version = 1; $0.state = .published
      }),
    event(
      2, "item.stateChanged",
      CatalogueChanged.with {
        $0.code = "P027"; $0.version = 1; $0.state = .paused
      }),
    event(3, "item.unheardOf", CatalogueChanged()),
  ]

  @Test func `events come in order, each with its payload`() async throws {
    let suite = try await TestSuiteNode(events: Self.events)
    let lines = try await CollectedOutput.lines(of: ["watch", "--from-start", "--count", "3", "--json", "--data", suite.directory])
    let json = try lines.map { try JSONValue(parsing: $0) }
    #expect(json.map { $0["sequence"] } == [.integer(1), .integer(2), .integer(3)])
    #expect(json.allSatisfy { $0["service"] == .string("item") })
    #expect(json[1]["payload"]?["state"] == .string("paused"))
    #expect(json[2]["payload"] == nil)
    await suite.stop()
  }

  @Test func `a line for people has the time, the log, the kind, who it was and the payload`() async throws {
    let suite = try await TestSuiteNode(events: Self.events)
    let lines = try await CollectedOutput.lines(of: [
      "watch", "--service", "item", "--from", "2", "--count", "1", "--data", suite.directory,
    ])
    #expect(lines.count == 1)
    for part in ["2026-09-01 10:00:00", "item #2", "item.stateChanged", "operator:catalogue@command-line", "paused"] {
      #expect(lines[0].contains(part))
    }
    await suite.stop()
  }

  @Test func `only the kinds that were asked for come`() async throws {
    let suite = try await TestSuiteNode(events: Self.events)
    let lines = try await CollectedOutput.lines(of: [
      "watch", "--from-start", "--kind", "item.stateChanged", "--count", "1", "--json", "--data", suite.directory,
    ])
    #expect(try JSONValue(parsing: lines[0])["sequence"] == .integer(2))
    await suite.stop()
  }

  @Test(arguments: [["--from", "0"], ["--from", "1", "--from-start"], ["--count", "0"]])
  func `what cannot be meant is an error of usage`(arguments: [String]) {
    #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(["watch"] + arguments) }
  }
}
