import Bus
import Contracts
import TestKit
import Testing

@Suite("Reading a mailbox", .timeLimit(.minutes(2)))
struct ReadMailboxOperationTests {
  private func read(_ bench: NotifyBench, _ principal: Principal, _ change: (inout ReadMailbox) -> Void = { _ in }) async throws -> Mailbox
  {
    try await bench.bench.call(
      ReadMailbox.with {
        $0.subject = "s1"
        change(&$0)
      }, as: principal)
  }

  @Test("Notices come in the order they were written, page by page")
  func pages() async throws {
    try await NotifyBench.run { bench in
      for revision in 1...5 {
        try await bench.tell("decided", SampleCase.view("c1", of: "s1", revision: revision) { $0.resultCode = "1" })
      }
      _ = try await bench.mailbox(of: "s1", count: 5)
      var found: [NoticeView] = []
      while true {
        let page = try await bench.mailbox(of: "s1", after: found.last?.sequence ?? 0, limit: 2)
        guard !page.isEmpty else { break }
        #expect(page.count <= 2)
        found += page
      }
      #expect(found.map(\.sequence) == [1, 2, 3, 4, 5])
      #expect(found.map(\.id) == (1...5).map { "c1.case-decided.\($0)" })
    }
  }

  @Test("An applicant reads the own mailbox and no other; those who answer for the suite read all")
  func own() async throws {
    try await NotifyBench.run { bench in
      for role in [Role.auditor, .operator, .service] {
        let mailbox = try await read(bench, Principal(id: "staff", role: role, channel: "window"))
        #expect(mailbox.notices.isEmpty)
      }
      let own = try await read(bench, NotifyBench.applicant("s1"))
      #expect(own.notices.isEmpty)
      let others = [Principal()] + [Role.applicant, .clerk, .approver, .none].map { Principal(id: "other", role: $0, channel: "window") }
      for principal in others + [Principal(id: "s1", role: .clerk, channel: "window")] {
        await #expect { try await read(bench, principal) } throws: { ($0 as? Refusal)?.code == NotifyRefusals.notOwnMailbox.code }
      }
    }
  }

  @Test("A request that cannot be meant is refused with the field's name")
  func badRequests() async throws {
    try await NotifyBench.run { bench in
      let changes: [(String, (inout ReadMailbox) -> Void)] = [
        ("subject", { $0.subject = "" }), ("after", { $0.after = -1 }), ("limit", { $0.limit = -1 }),
      ]
      for (field, change) in changes {
        await #expect { try await read(bench, NotifyBench.auditor, change) } throws: {
          ($0 as? Refusal)?.code == BusRefusals.badRequest.code && ($0 as? Refusal)?.detail == field
        }
      }
    }
  }
}
