import ArgumentParser
import Bus
import Contracts
import Testing

@testable import yimen

struct CallCommandTests {
  @Test func `a call is made as whom and through what was said, and its reply is shown`() async throws {
    let suite = try await TestSuiteNode()
    let arguments = ["call", "item.get", #"{"code":"P027"}"#, "--as", "clerk:window-3", "--channel", "window", "--data", suite.directory]
    let lines = try await CollectedOutput.lines(of: arguments)
    #expect(lines.contains("code: P027"))
    #expect(lines.contains("name: clerk:window-3@window"))
    let json = try await CollectedOutput.lines(of: arguments + ["--json"])
    #expect(try JSONValue(parsing: json[0])["code"] == .string("P027"))
    await suite.stop()
  }

  @Test func `a hub can be named by its endpoint`() async throws {
    let suite = try await TestSuiteNode()
    let lines = try await CollectedOutput.lines(of: ["call", "item.get", #"{"code":"P028"}"#, "--hub", suite.node.endpoints[0]])
    #expect(lines.contains("code: P028"))
    await suite.stop()
  }

  @Test func `of several hubs one that is not there keeps nobody`() async throws {
    let suite = try await TestSuiteNode()
    let lines = try await CollectedOutput.lines(of: [
      "call", "item.get", #"{"code":"P028"}"#, "--hub", "ipc://\(suite.directory)/nobody", "--hub", suite.node.endpoints[0],
      "--through-hub",
    ])
    #expect(lines.contains("code: P028"))
    await suite.stop()
  }

  @Test func `what every instance answers is asked of the service that is named`() async throws {
    let suite = try await TestSuiteNode()
    let lines = try await CollectedOutput.lines(of: ["call", "bus.health", "--service", "item", "--data", suite.directory])
    #expect(lines == ["isHealthy: true"])
    #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(["call", "bus.health"]) }
    await suite.stop()
  }

  @Test func `a refusal is told with its code, its meaning and its remedy, in both languages`() async throws {
    let suite = try await TestSuiteNode()
    let error = await #expect(throws: Refusal.self) {
      try await CollectedOutput.lines(of: ["call", "item.get", #"{"code":"P404"}"#, "--data", suite.directory])
    }
    await suite.stop()
    let report = try #require(error.flatMap { FailureReport($0) })
    let kind = ItemRefusals.unknownItem
    #expect(report.status == .negative)
    for part in ["\(kind.code) \(kind.name)", kind.meaning.zh, kind.meaning.en, kind.remedy.zh, kind.remedy.en, "P404"] {
      #expect(report.text.contains(part))
    }
    #expect(report.json["error"]?["code"] == .integer(Int(kind.code)))
    #expect(report.json["error"]?["remedy"]?["zh"] == .string(kind.remedy.zh))
  }

  @Test(arguments: [
    ["call"], ["call", "item.nothing"], ["call", "item.get", "{"], ["call", "item.get", #"{"colour":"red"}"#],
    ["call", "item.get", #"{"code":5}"#], ["call", "item.get", "{}", "--as", "clerk"], ["call", "item.get", "{}", "--as", "king:1"],
    ["call", "item.get", "{}", "--key", "12"], ["call", "item.get", "{}", "--key", "zz"], ["call", "item.get", "{}", "--within", "0"],
    ["call", "item.get", "{}", "--within", "601"], ["call", "item.get", "{}", "--hub", "localhost"],
    ["call", "item.get", "{}", "--hub", "tcp://localhost:7400"], ["call", "--list", "item.get"],
  ])
  func `what cannot be meant is an error of usage`(arguments: [String]) {
    let error = #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(arguments) }
    #expect(error.map { YimenCommand.exitCode(for: $0).rawValue } == 64)
  }

  @Test func `an unknown field is named with those that there are`() {
    let error = #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(["call", "item.get", #"{"colour":"red"}"#]) }
    let message = error.map { YimenCommand.message(for: $0) } ?? ""
    #expect(["colour", "code", "version", "region", "hall"].allSatisfy(message.contains))
  }

  @Test func `every method is listed`() async throws {
    let lines = try await CollectedOutput.lines(of: ["call", "--list", "--json"])
    #expect(try lines.map { try JSONValue(parsing: $0)["method"] } == ContractRegistry.all.map { .string($0.method.name) })
    let table = try await CollectedOutput.lines(of: ["call", "--list"])
    #expect(table.count == lines.count + 1)
  }

  @Test func `a value that is none of those of its field is told with them`() {
    let error = #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(["call", "identity.register", #"{"kind":"robot"}"#]) }
    let message = error.map { YimenCommand.message(for: $0) } ?? ""
    #expect(message.contains("one of natural, legal") && !message.contains("unspecified"), "\(message)")
  }

  @Test func `a method is described with the fields of its messages, those inside too`() async throws {
    let lines = try await CollectedOutput.lines(of: ["call", "case.submit", "--describe"])
    #expect(lines[0].contains("applicant, clerk, service"))
    #expect(lines.contains { $0.contains("evidence") && $0.contains("list of Evidence") })
    #expect(lines.contains { $0.contains("source") && $0.contains("one of certificate, upload, paper, declaration") })
    #expect(!lines.contains { $0.contains("unspecified") })
    #expect(lines.contains { $0.contains("note") && $0.contains("personal") })
  }
}
