import Bus
import Contracts
import Store
import TestKit
import Testing

@Suite("The mailbox and the visits of one who has two ids", .timeLimit(.minutes(2)))
struct MergedMailboxTests {
  /// Tells a subject that a case of theirs was decided, each an hour after the one before, and waits until they read it.
  private func decide(_ number: Int, of subject: String, count: Int, _ bench: NotifyBench) async throws {
    bench.bench.clock.set("2026-09-01T1\(number):00")
    try await bench.tell("decided", SampleCase.view("c\(number)", of: subject) { $0.resultCode = "1" })
    _ = try await bench.mailbox(of: subject, count: count)
  }

  private func refused(_ read: () async throws -> [NoticeView]) async -> UInt16? {
    do {
      _ = try await read()
      return nil
    } catch { return (error as? Refusal)?.code }
  }

  private func read(_ subject: String, by principal: Principal, _ bench: NotifyBench) async throws -> [NoticeView] {
    try await bench.bench.call(
      ReadMailbox.with {
        $0.subject = subject
        $0.purpose = .usual(of: principal)
      }, as: principal
    ).notices
  }

  @Test func `either id reads the notices of both by time, and those that come after, page by page`() async throws {
    try await NotifyBench.run { bench in
      try await decide(1, of: "s1", count: 1, bench)
      try await decide(2, of: "s2", count: 1, bench)
      try await decide(3, of: "s1", count: 2, bench)
      try await bench.merge("s2", into: "s1")
      _ = try await bench.mailbox(of: "s1", count: 3)
      try await decide(4, of: "s2", count: 4, bench)
      for subject in ["s1", "s2"] {
        var found: [NoticeView] = []
        while true {
          let page = try await bench.mailbox(of: subject, after: found.last?.sequence ?? 0, limit: 3)
          guard !page.isEmpty else { break }
          found += page
        }
        #expect(found.map(\.caseID) == ["c1", "c2", "c3", "c4"])
        #expect(found.map(\.sequence) == [1, 2, 3, 4])
        #expect(try await bench.mailbox(of: subject, after: .max, limit: 200).isEmpty)
        for reader in [NotifyBench.applicant("s1"), NotifyBench.applicant("s2"), NotifyBench.auditor] {
          #expect(try await read(subject, by: reader, bench) == found)
        }
      }
    }
  }

  @Test func `an un-merge gives each the own mailbox back, and a stranger reads neither before or after`() async throws {
    try await NotifyBench.run { bench in
      try await decide(1, of: "s1", count: 1, bench)
      try await decide(2, of: "s2", count: 1, bench)
      let before = (try await bench.mailbox(of: "s1"), try await bench.mailbox(of: "s2"))
      try await bench.merge("s2", into: "s1")
      _ = try await bench.mailbox(of: "s1", count: 2)
      let stranger = NotifyBench.applicant("s3")
      for subject in ["s1", "s2"] {
        #expect(await refused { try await read(subject, by: stranger, bench) } == NotifyRefusals.notOwnMailbox.code)
      }
      try await bench.unmerge("s2", from: "s1")
      #expect(try await bench.mailbox(of: "s1") { $0.count == 1 } == before.0)
      #expect(try await bench.mailbox(of: "s2") == before.1)
      for (subject, reader) in [("s1", "s2"), ("s2", "s1"), ("s1", "s3")] {
        #expect(await refused { try await read(subject, by: NotifyBench.applicant(reader), bench) } == NotifyRefusals.notOwnMailbox.code)
      }
    }
  }

  @Test func `who acts for the one that stays reads the mailbox of both`() async throws {
    try await NotifyBench.run { bench in
      try await decide(2, of: "s2", count: 1, bench)
      let agent = Principal(id: "agent", role: .applicant, channel: "web", actingFor: "s1")
      #expect(await refused { try await read("s2", by: agent, bench) } == NotifyRefusals.notOwnMailbox.code)
      try await bench.merge("s2", into: "s1")
      _ = try await bench.mailbox(of: "s1", count: 1)
      for subject in ["s1", "s2"] { #expect(try await read(subject, by: agent, bench).map(\.caseID) == ["c2"]) }
    }
  }

  @Test func `a visit is seen under either id, and each case keeps a visit of its own`() async throws {
    try await NotifyBench.run { bench in
      try await bench.tell("received", SampleCase.view("c1", of: "s1", reason: "originals"))
      let first = try await bench.visit("c1")
      try await bench.merge("s2", into: "s1")
      try await bench.tell("received", SampleCase.view("c2", of: "s2", reason: "originals"))
      let second = try await bench.visit("c2")
      #expect(first.id != second.id && first.subject == "s1" && second.subject == "s2")
      _ = try await bench.mailbox(of: "s1", count: 2)
      for (caseID, reader) in [("c1", "s2"), ("c2", "s1")] {
        let principal = NotifyBench.applicant(reader)
        #expect(try await bench.bench.call(NotifyBench.request(caseID, principal), as: principal).subject != reader)
      }
      let stranger = NotifyBench.applicant("s3")
      await #expect { try await bench.bench.call(NotifyBench.request("c2", stranger), as: stranger) } throws: {
        ($0 as? Refusal)?.code == NotifyRefusals.notOwnVisit.code
      }
    }
  }

  @Test func `what was heard outlives a restart, and to hear it all again changes nothing`() async throws {
    let directory = TemporaryDirectory.make()
    let notices = try await NotifyBench.run(directory: directory) { bench in
      try await decide(1, of: "s1", count: 1, bench)
      try await decide(2, of: "s2", count: 1, bench)
      try await bench.merge("s2", into: "s1")
      try await bench.unmerge("s2", from: "s1")
      try await bench.merge("s2", into: "s1")
      // Once another merge is heard, all before it is: the first of the two would fill the mailbox too.
      try await decide(3, of: "merged", count: 1, bench)
      try await bench.merge("merged", into: "stays")
      _ = try await bench.mailbox(of: "stays", count: 1)
      // How far they were sent goes on meanwhile: which they are, and in which order, does not.
      return try await bench.mailbox(of: "s2", count: 2).map(\.id)
    }
    for isHeardAgain in [false, true] {
      if isHeardAgain { try await NotifyStore.edit(in: directory) { try $0.execute("DELETE FROM store_cursor") } }
      try await NotifyBench.run(directory: directory) { bench in
        if !isHeardAgain { #expect(try await bench.mailbox(of: "s1").map(\.id) == notices) }
        let (stays, merged) = ("stays-\(isHeardAgain)", "merged-\(isHeardAgain)")
        try await decide(isHeardAgain ? 6 : 5, of: merged, count: 1, bench)
        try await bench.merge(merged, into: stays)
        _ = try await bench.mailbox(of: stays, count: 1)
        #expect(try await bench.mailbox(of: "s1").map(\.id) == notices)
        #expect(try await bench.mailbox(of: "s2").map(\.id) == notices)
      }
    }
  }

  /// As it is where the suite was upgraded: the service followed already when it began to keep merges.
  @Test func `merges that it has passed by are learnt when it begins to keep them, but for those that were undone`() async throws {
    let directory = TemporaryDirectory.make()
    try await NotifyBench.run(directory: directory) { bench in
      for (number, subject) in ["s1", "s2", "s3", "s4"].enumerated() { try await decide(number + 1, of: subject, count: 1, bench) }
      for merged in ["s2", "s3", "s4"] { try await bench.merge(merged, into: "s1") }
      _ = try await bench.mailbox(of: "s1", count: 4)
      try await bench.unmerge("s3", from: "s1")
      _ = try await bench.mailbox(of: "s1") { $0.count == 3 }
    }
    try await NotifyStore.edit(in: directory) { transaction in
      try transaction.execute("DELETE FROM merged_subject")
      try transaction.execute("DELETE FROM store_cursor WHERE follower <> 'identity' AND follower <> 'case'")
    }
    try await NotifyBench.run(directory: directory) { bench in
      let joined = try await bench.mailbox(of: "s1") { $0.count == 3 }
      #expect(joined.map(\.caseID) == ["c1", "c2", "c4"])
      let parted = try await bench.mailbox(of: "s3")
      #expect(parted.map(\.caseID) == ["c3"])
    }
  }
}
