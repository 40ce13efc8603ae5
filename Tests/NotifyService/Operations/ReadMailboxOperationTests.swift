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
        $0.purpose = .usual(of: principal)
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

  @Test("An applicant reads the own mailbox and no other, an auditor reads all, and nobody without a purpose")
  func own() async throws {
    try await NotifyBench.run { bench in
      #expect(try await read(bench, NotifyBench.auditor).notices.isEmpty)
      let own = try await read(bench, NotifyBench.applicant("s1"))
      #expect(own.notices.isEmpty)
      await #expect { try await read(bench, NotifyBench.applicant("other")) } throws: {
        ($0 as? Refusal)?.code == NotifyRefusals.notOwnMailbox.code
      }
      let others = [Principal()] + [Role.clerk, .approver, .operator, .service].map { Principal(id: "s1", role: $0, channel: "window") }
      for principal in others {
        await #expect { try await read(bench, principal) } throws: { ($0 as? Refusal)?.code == IdentityRefusals.purposeNotAllowed.code }
      }
      for principal in [NotifyBench.applicant("s1"), NotifyBench.auditor] {
        await #expect { try await read(bench, principal) { $0.purpose = nil } } throws: {
          ($0 as? Refusal)?.code == IdentityRefusals.purposeMissing.code
        }
      }
    }
  }

  @Test("Who acts for another in all reads the other's mailbox, and nobody who acts in less or says so only")
  func acting() async throws {
    try await NotifyBench.run { bench in
      func acting(_ id: String, for subject: String = "s1") -> Principal {
        Principal(id: id, role: .applicant, channel: "web", actingFor: subject)
      }
      let notices = try await read(bench, acting("agent")).notices
      #expect(notices.isEmpty)
      for (principal, kind) in [
        (acting("narrow"), IdentityRefusals.mandateMissing), (acting("stranger"), IdentityRefusals.mandateMissing),
        (acting("agent", for: "s2"), NotifyRefusals.notOwnMailbox),
      ] {
        await #expect { try await read(bench, principal) } throws: { ($0 as? Refusal)?.code == kind.code }
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
