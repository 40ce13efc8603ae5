import ArgumentParser
import Bus
import Configuration
import Contracts
import Foundation
import Logging
import ServiceKit
import Suite
import TestKit
import Testing

@testable import yimen

/// docs/CHANNELS.md is played line by line against a suite, as whoever reads it would.
@Suite("docs/CHANNELS.md", .timeLimit(.minutes(5)))
struct ChannelsPageTests {
  @Test func `every line does what the page says, and sends what stands beside it`() async throws {
    let page = try WorkedPage("CHANNELS.md")
    #expect(page.steps.count > 35)
    let directory = TemporaryDirectory.make()
    let form = directory + "/form.txt"
    try "申请表\n".write(toFile: form, atomically: true, encoding: .utf8)
    try await withSuite(in: directory) {
      var variables = ["DIGEST": String(repeating: "5a", count: 32)]
      for step in page.steps {
        let words = WorkedPage.words(of: step.command, variables).dropFirst().map { $0 == "form.txt" ? form : $0 }
        for (method, message) in step.sent { try await check(method, WorkedPage.filled(message, variables), beside: words, directory) }
        let lines = try await CollectedOutput.lines(of: words + ["--json", "--data", directory])
        let answer = try JSONValue(parsing: try #require(lines.last, "\(step.command)"))
        for (field, name) in step.taken {
          guard case .string(let value)? = answer[field] else { throw WorkedPage.Unreadable(line: "\(step.command): no \(field)") }
          variables[name] = value
        }
      }
      let number = try #require(variables["NUMBER"])
      let history = try await CollectedOutput.lines(of: ["cases", "history", number, "--json", "--data", directory])
      let channels = try history.map { try JSONValue(parsing: $0)["channel"] }
      for channel in ["web", "mobile", "window", "desk"] { #expect(channels.contains(.string(channel)), "\(channel)") }
      #expect(history.last?.contains("case.rated") == true)
      let second = try #require(variables["SECOND"])
      let posted = try await CollectedOutput.lines(of: ["cases", "history", second, "--json", "--data", directory])
      #expect(try posted.contains { try JSONValue(parsing: $0)["channel"] == .string("courier") })
    }
  }

  @Test func `a line falls into words as a shell would have it`() {
    let line = #"yimen call m '{"a b":"'$SUBJECT'"}' --for x=$SUBJECTIVE  --as 'a b'"#
    let words = WorkedPage.words(of: line, ["SUBJECT": "s-1", "SUBJECTIVE": "t"])
    #expect(words == ["yimen", "call", "m", #"{"a b":"s-1"}"#, "--for", "x=t", "--as", "a b"])
  }

  /// What stands beside a command is what it sends; a question is asked as it stands there, too.
  private func check(_ method: String, _ message: String, beside words: [String], _ directory: String) async throws {
    let call = try #require(ContractRegistry.call(named: method), "\(method)")
    let sent = try text(of: call, message)
    let command = try YimenCommand.parseAsRoot(words)
    if let calling = command as? any CallingCommand { #expect(try Self.sent(by: calling) == "\(method) \(sent)") }
    guard call.method.kind == .query else { return }
    var principal: [String] = []
    for option in ["--as", "--channel"] {
      if let place = words.firstIndex(of: option) { principal += words[place...(place + 1)] }
    }
    _ = try await CollectedOutput.lines(of: ["call", method, message, "--json", "--data", directory] + principal)
  }

  /// A message as the contracts write it.
  private func text<Request: Call>(of type: Request.Type, _ message: String) throws -> String {
    try CallCommand.request(type, message).json(revealing: true).text
  }

  private static func sent<Command: CallingCommand>(by command: Command) throws -> String {
    "\(Command.Request.method.name) \(try command.request().json(revealing: true).text)"
  }

  /// A suite with the sample catalogue, that the command line finds in a directory.
  private func withSuite(in directory: String, _ work: () async throws -> Void) async throws {
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    let settings = SuiteSettings(
      directory: directory, store: try await TestStore.location(for: directory), clock: TestClock("2026-09-01T10:00").wall,
      reader: ConfigReader(provider: InMemoryProvider(values: [:])), logger: logger)
    let suite = try await EmbeddedSuite.open(settings, listen: ["tcp://127.0.0.1:0"])
    let running = Task { try await suite.run() }
    let outcome: Result<Void, any Error>
    do {
      try await SuiteReadiness.wait(for: suite.node)
      _ = try await SuiteReadiness.loadSampleIfEmpty(over: suite.node)
      let file = SuiteFile(
        pid: ProcessInfo.processInfo.processIdentifier, version: "1", endpoints: suite.node.endpoints, mode: .embedded)
      try file.write(in: directory)
      outcome = .success(try await work())
    } catch {
      outcome = .failure(error)
    }
    running.cancel()
    try await running.value
    try outcome.get()
  }
}
