import Bus
import Contracts
import TestKit
import Testing

@Suite("What a field takes")
struct FieldFitTests {
  private static let auditor = Principal(id: "auditor-1", role: .auditor, channel: "web")

  /// The detail of the refusal of a question that an auditor asks.
  private func detail<Request: Call>(_ cases: CaseBench, _ request: Request) async -> String {
    let refused = await refusal { try await cases.call(request, as: Self.auditor) }
    #expect(refused?.name == "bus.badRequest")
    return refused?.detail ?? ""
  }

  @Test func `is told beside its name when it is refused`() async throws {
    try await CaseBench.with { cases in
      let changes: [(change: (inout ListCases) -> Void, detail: String)] = [
        ({ $0.lamp = "blue" }, "lamp: green, warn, yellow, red"),
        ({ $0.channel = "pigeon" }, "channel: window, web, mobile, courier, kiosk, suite, other"),
        ({ $0.from = "yesterday" }, "from: YYYY-MM-DD or YYYY-MM-DDTHH"), ({ $0.limit = -5 }, "limit: 0 or more; 0: as many as usual"),
        ({ $0.before = "x" }, "before: the id of a case, as the page before told it"),
      ]
      for (change, expected) in changes {
        var list = ListCases.with { ($0.department, $0.purpose) = ("d", .usual(of: Self.auditor)) }
        change(&list)
        #expect(await detail(cases, list) == expected)
      }
      let violations = ReadViolations.with { ($0.from, $0.until) = ("2026-10-01", "2026-09-01") }
      #expect(await detail(cases, violations) == "from, until: days YYYY-MM-DD, until after from")
      #expect(await detail(cases, ExplainDecision()).hasPrefix("caseID or number: one of them"))
      let audit = AuditCases.with { $0.after = "x" }
      #expect(await detail(cases, audit).hasPrefix("after: the id of a case"))
    }
  }
}
