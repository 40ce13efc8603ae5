import Bus
import Contracts
import TestKit
import Testing

@Suite("A notice printed at the counter", .timeLimit(.minutes(2)))
struct ReadSlipOperationTests {
  private func slip(_ notice: String, as principal: Principal, case caseID: String = "c-s1", language: String = "", _ bench: NotifyBench)
    async throws
    -> SlipPage
  {
    try await bench.bench.call(
      ReadSlip.with { ($0.notice, $0.language, $0.purpose) = (notice, language, .usual(of: principal, case: caseID)) }, as: principal)
  }

  @Test("It says what the notice says, in the language that is asked for")
  func says() async throws {
    try await NotifyBench.run { bench in
      try await bench.tellAnswered("s1")
      let notice = try await bench.mailbox(of: "s1", count: 1)[0]
      let clerk = Principal(id: "window-1", role: .clerk, channel: "window")
      let chinese = try await slip(notice.id, as: clerk, bench)
      #expect(
        chinese.plain.hasPrefix(notice.titleZh) && chinese.html.contains("<h1>\(notice.titleZh)</h1>")
          && chinese.plain.contains("2026-09-01 10:00"))
      #expect(try await slip(notice.id, as: NotifyBench.applicant("s1"), language: "en", bench).plain.hasPrefix(notice.titleEn))
    }
  }

  @Test("A stranger gets none, a clerk none of another case, and of what there is not nobody")
  func refused() async throws {
    try await NotifyBench.run { bench in
      try await bench.tellAnswered("s1")
      let notice = try await bench.mailbox(of: "s1", count: 1)[0].id
      await #expect { try await slip(notice, as: NotifyBench.applicant("s2"), bench) } throws: {
        ($0 as? Refusal)?.code == NotifyRefusals.notOwnMailbox.code
      }
      let clerk = Principal(id: "window-1", role: .clerk, channel: "window")
      await #expect { try await slip(notice, as: clerk, case: "c-s2", bench) } throws: {
        ($0 as? Refusal)?.code == IdentityRefusals.purposeNotAllowed.code
      }
      for id in ["nonsense", "c-s9.case-answered.1"] {
        await #expect { try await slip(id, as: clerk, bench) } throws: { ($0 as? Refusal)?.code == NotifyRefusals.unknownNotice.code }
      }
    }
  }
}
