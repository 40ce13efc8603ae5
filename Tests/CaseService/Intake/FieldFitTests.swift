import Bus
import Contracts
import TestKit
import Testing

@Suite("What a field takes")
struct FieldFitTests {
  private static let auditor = Principal(id: "auditor-1", role: .auditor, channel: "web")

  /// The detail of the refusal of what an auditor, or somebody else, asks.
  private func detail<Request: Call>(_ cases: CaseBench, _ request: Request, as principal: Principal = auditor) async -> String {
    let refused = await refusal { try await cases.call(request, as: principal) }
    #expect(refused?.name == "bus.badRequest")
    return refused?.detail ?? ""
  }

  @Test func `is told beside its name when it is refused`() async throws {
    try await CaseBench.with { cases in
      let changes: [(change: (inout ListCases) -> Void, detail: String)] = [
        ({ $0.lamp = "blue" }, "lamp: 应为其中之一 one of: green, warn, yellow, red"),
        ({ $0.channel = "pigeon" }, "channel: 应为其中之一 one of: window, web, mobile, courier, kiosk, suite, other"),
        ({ $0.from = "yesterday" }, "from: 应为 YYYY-MM-DD 或 YYYY-MM-DDTHH。 YYYY-MM-DD or YYYY-MM-DDTHH."),
        ({ $0.limit = -5 }, "limit: 应为0或以上，0表示通常的条数。 0 or more; 0: as many as usual."),
        ({ $0.before = "x" }, "before: 应为上一页给出的办件内部编号。 The id of a case, as the page before told it."),
        ({ $0.late = true }, "late: 须同时填写 stepDepartment 或 step。 Only with stepDepartment or step."),
        ({ $0.hall = "\0" }, "hall: 文字中不得有空字符 U+0000。 A text without U+0000."),
        (
          { $0.department = "" },
          "subject, department, stepDepartment, item, lamp, from: 至少填写一项，以指明哪些办件。 At least one of them says which cases."
        ),
        (
          { $0.before = "0190a1b2-c3d4-7e5f-8a6b-1234567890ab" },
          "before: 应为上一页给出的办件内部编号。 The id of a case, as the page before told it."
        ),
      ]
      for (change, expected) in changes {
        var list = ListCases.with { ($0.department, $0.purpose) = ("d", .usual(of: Self.auditor)) }
        change(&list)
        #expect(await detail(cases, list) == expected)
      }
      let violations = ReadViolations.with { ($0.from, $0.until) = ("2026-10-01", "2026-09-01") }
      #expect(await detail(cases, violations) == "from, until: 应为日期 YYYY-MM-DD，until 晚于 from。 Days YYYY-MM-DD, until after from.")
      #expect(await detail(cases, ExplainDecision()).hasSuffix("One of them names the case."))
      let audit = AuditCases.with { $0.after = "x" }
      #expect(await detail(cases, audit).hasPrefix("after: 应为上一页"))
    }
  }

  @Test func `is told by drafts, uploads, files and exports too, in both languages`() async throws {
    try await CaseBench.with { cases in
      let me = CaseBench.applicant(SampleSubjects.person)
      let subject = "subject: 应为主体的内部编号，不能为空。 The id of a subject, which is not empty."
      #expect(await detail(cases, BeginCaseDraft(), as: me) == "item: 应为事项代码，不能为空。 The code of an item, which is not empty.")
      #expect(await detail(cases, BeginCaseDraft.with { $0.item = SampleItems.forAll.code }, as: me) == subject)
      #expect(await detail(cases, ListCaseDrafts(), as: me) == subject)
      #expect(await detail(cases, BeginUpload.with { $0.subject = "\0" }, as: me) == subject)
      #expect(await detail(cases, ExportCases(), as: me) == subject)
      let files = ListFiles.with { $0.purpose = .usual(of: me) }
      #expect(
        await detail(cases, files, as: me)
          == "caseID or subject: 填写办件，或填写主体的内部编号。 One of them says whose files: a case, or the id of a subject.")
      var other = files
      other.before = "x"
      #expect(await detail(cases, other, as: me) == "before: 应为上一页给出的文件编号。 The id of a file, as the page before told it.")
      other = ListFiles.with { $0.limit = -1 }
      #expect(await detail(cases, other, as: me) == "limit: 应为0或以上，0表示通常的条数。 0 or more; 0: as many as usual.")
      #expect(await detail(cases, ReadFile.with { $0.offset = -1 }, as: me) == "offset, limit: 应为0或以上的字节数。 Bytes, 0 or more.")
    }
  }
}
