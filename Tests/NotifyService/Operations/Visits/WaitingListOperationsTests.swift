import Bus
import Civics
import Contracts
import NotifyDomain
import Store
import TestKit
import Testing

@Suite("Seeing and leaving the waiting list", .timeLimit(.minutes(2)))
struct WaitingListOperationsTests {
  private func places(_ bench: NotifyBench, of subject: String) async throws -> [WaitingPlace] {
    let request = ReadWaiting.with {
      $0.subject = subject
      $0.purpose = .usual(of: NotifyBench.applicant(subject))
    }
    return try await bench.bench.call(request, as: NotifyBench.applicant(subject)).places
  }

  private func leave(_ bench: NotifyBench, _ caseID: String, of subject: String) async throws -> [WaitingPlace] {
    let request = LeaveWaiting.with {
      $0.caseID = caseID
      $0.purpose = .usual(of: NotifyBench.applicant(subject))
    }
    return try await bench.bench.call(request, as: NotifyBench.applicant(subject)).places
  }

  private func join(_ bench: NotifyBench, _ caseID: String, of subject: String) async throws -> [WaitingPlace] {
    let request = JoinWaiting.with {
      $0.caseID = caseID
      $0.purpose = .usual(of: NotifyBench.applicant(subject))
    }
    return try await bench.bench.call(request, as: NotifyBench.applicant(subject)).places
  }

  @Test("Places are told by age; who leaves is passed over when a seat frees, and has the old place again on coming back")
  func places() async throws {
    let directory = TemporaryDirectory.make()
    let only = Seat(hall: "H2", day: Day("2026-09-03")!, slot: 0, number: 0)
    try await NotifyStore.block(in: directory, where: { $0 != only }, days: VisitDeskTests.days)
    try await NotifyBench.run(directory: directory) { bench in
      for number in 1...4 {
        bench.bench.clock.set("2026-09-01T10:0\(number)")
        try await bench.tell("received", SampleCase.view("c\(number)", of: "s\(number)", reason: "originals"))
        _ = try await bench.mailbox(of: "s\(number)", count: 1)
      }
      let first = try await bench.visit("c1")
      #expect(try await places(bench, of: "s1").isEmpty)
      #expect(try await places(bench, of: "s3").map(\.ahead) == [1])
      let left = try await leave(bench, "c2", of: "s2")
      #expect(left.map(\.listed) == [false] && left.map(\.ahead) == [0])
      #expect(try await places(bench, of: "s3").map(\.ahead) == [0])
      // Its old place, before those who came later.
      #expect(try await join(bench, "c2", of: "s2").map(\.ahead) == [0])
      #expect(try await places(bench, of: "s3").map(\.ahead) == [1])
      _ = try await leave(bench, "c2", of: "s2")
      _ = try await bench.cancel(first, as: NotifyBench.applicant("s1"))
      let third = try await bench.visit("c3")
      #expect((third.hall, third.on, third.at) == ("H2", "2026-09-03", "08:30"))
      #expect(try await places(bench, of: "s2").map(\.listed) == [false])
      #expect(try await places(bench, of: "s4").map(\.ahead) == [0])
    }
  }

  @Test("What has a seat waits for none")
  func booked() async throws {
    try await NotifyBench.run { bench in
      try await bench.booked("c1", of: "s1")
      await #expect { _ = try await join(bench, "c1", of: "s1") } throws: { ($0 as? Refusal)?.code == NotifyRefusals.notWaiting.code }
      await #expect { _ = try await leave(bench, "c1", of: "s2") } throws: { ($0 as? Refusal)?.code == NotifyRefusals.notOwnVisit.code }
    }
  }
}
