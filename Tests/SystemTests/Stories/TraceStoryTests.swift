import Bus
import Contracts
import Testing

@Suite("The trace of a case")
struct TraceStoryTests {
  static func spans(_ service: String, _ trace: TraceContext, _ suite: RunningSuite) async throws -> [TraceSpan] {
    let options = CallOptions(timeout: .seconds(20), principal: RunningSuite.operator, service: service)
    return try await suite.client.call(ReadTrace.with { $0.trace = trace.traceBytes }, options).spans
  }

  @Test(arguments: RunningSuite.Way.allCases)
  func `the spans of two services join: what a submission asks of others is made for it`(way: RunningSuite.Way) async throws {
    try await RunningSuite.run(by: way) { suite in
      let applicant = try await suite.applicant()
      let submission = try await suite.submission(of: "P010", by: applicant)
      let trace = suite.client.newTrace()
      _ = try await suite.client.call(submission, CallOptions(timeout: .seconds(20), principal: applicant, trace: trace))
      let submitted = try #require(try await Self.spans("case", trace, suite).first)
      let read = try await Self.spans("item", trace, suite)
      #expect(submitted.method == "case.submit" && submitted.code == 0)
      #expect(read.contains { $0.method == "item.current" && $0.parent == submitted.span })
      #expect(read.allSatisfy { $0.startMicroseconds >= submitted.startMicroseconds - 1_000 })
    }
  }
}
