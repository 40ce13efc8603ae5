import ArgumentParser
import Bus
import Contracts
import Testing

@testable import yimen

struct TraceCommandTests {
  static func span(_ id: UInt8, under parent: UInt8, _ method: String, at start: Int, took: Int = 100, code: Int = 0) -> TraceSpan {
    TraceSpan.with {
      $0.span = [UInt8](repeating: id, count: 8)
      $0.parent = [UInt8](repeating: parent, count: 8)
      $0.service = String(method.prefix { $0 != "." })
      $0.method = method
      $0.startMicroseconds = start
      $0.durationMicroseconds = took
      $0.code = code
    }
  }

  @Test func `a tree is drawn from spans out of order`() {
    let spans = [
      Self.span(5, under: 3, "case.list", at: 1_000_300), Self.span(4, under: 2, "item.get", at: 1_000_400, took: 200),
      Self.span(2, under: 1, "case.submit", at: 1_000_000, took: 1_900), Self.span(3, under: 2, "identity.resolve", at: 1_000_100),
      Self.span(6, under: 3, "item.search", at: 1_000_350, code: 4),
    ]
    let lines = TraceCommand.table(TraceTree(spans).rows).lines()
    #expect(
      lines == [
        "调用 call            开始 start  用时 took  结果 outcome",
        "case.submit               +0 µs     1.9 ms  答复 reply",
        "├─ identity.resolve     +100 µs     100 µs  答复 reply",
        "│  ├─ case.list         +300 µs     100 µs  答复 reply",
        "│  └─ item.search       +350 µs     100 µs  4 bus.overloaded",
        "└─ item.get             +400 µs     200 µs  答复 reply",
      ])
  }

  @Test func `spans in a ring, and spans told twice, are drawn once`() {
    let spans = [
      Self.span(1, under: 2, "case.get", at: 1), Self.span(2, under: 1, "item.get", at: 2), Self.span(3, under: 3, "item.list", at: 3),
    ]
    #expect(TraceTree(spans + spans).rows.map(\.span.method) == ["case.get", "item.get", "item.list"])
  }

  @Test func `the requests of a call are found by its trace id`() async throws {
    let suite = try await TestSuiteNode()
    let reply = try await CollectedOutput.lines(of: [
      "call", "item.get", #"{"code":"P027"}"#, "--trace", "--json", "--data", suite.directory,
    ])
    guard case .string(let id) = try JSONValue(parsing: reply[0])["trace"] else { return #expect(Bool(false), "a trace") }
    let lines = try await CollectedOutput.lines(of: ["trace", id, "--data", suite.directory])
    #expect(lines.count == 2 && lines[1].hasPrefix("item.get "))
    let json = try await CollectedOutput.lines(of: ["trace", id, "--json", "--data", suite.directory])
    #expect(json.count == 1)
    #expect(try JSONValue(parsing: json[0])["method"] == .string("item.get"))
    await suite.stop()
  }

  @Test func `a trace is told only where it was asked for`() async throws {
    let suite = try await TestSuiteNode()
    let plain = try await CollectedOutput.lines(of: ["call", "item.get", #"{"code":"P027"}"#, "--json", "--data", suite.directory])
    #expect(try JSONValue(parsing: plain[0])["trace"] == nil)
    let shown = try await CollectedOutput.lines(of: ["call", "item.get", #"{"code":"P027"}"#, "--trace", "--data", suite.directory])
    #expect(shown.last?.hasPrefix("trace: ") == true)
    await suite.stop()
  }

  @Test func `a refused call tells its trace, and the tree its refusal`() async throws {
    let suite = try await TestSuiteNode()
    let error = await #expect(throws: TracedRefusal.self) {
      try await CollectedOutput.lines(of: ["call", "item.get", #"{"code":"P404"}"#, "--trace", "--data", suite.directory])
    }
    let traced = try #require(error)
    let report = try #require(FailureReport(traced))
    #expect(report.text.hasSuffix(traced.trace.traceID) && report.json["trace"] == .string(traced.trace.traceID))
    let lines = try await CollectedOutput.lines(of: ["trace", traced.trace.traceID, "--data", suite.directory])
    #expect(lines[1].hasSuffix("\(ItemRefusals.unknownItem.code) \(ItemRefusals.unknownItem.name)"))
    await suite.stop()
  }

  @Test func `a trace that nobody remembers is told as such`() async throws {
    let suite = try await TestSuiteNode()
    let error = await #expect(throws: CommandFailure.self) {
      try await CollectedOutput.lines(of: ["trace", "0123456789abcdef0123456789abcdef", "--data", suite.directory])
    }
    #expect(error?.status == .negative)
    await suite.stop()
  }

  @Test(arguments: ["", "0123", "0123456789abcdef0123456789abcdeg", "0123456789abcdef0123456789abcdef01"])
  func `what is no trace id is refused`(text: String) {
    #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(["trace", text]) }
  }
}
