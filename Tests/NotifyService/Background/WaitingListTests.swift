import Bus
import Civics
import Contracts
import Store
import TestKit
import Testing

@testable import NotifyService

@Suite("The waiting list", .timeLimit(.minutes(2)))
struct WaitingListTests {
  @Test("Who waits is given a seat as soon as the service starts and there are seats, with no event to wake it")
  func tick() async throws {
    let directory = TemporaryDirectory.make()
    let days = VisitDeskTests.days
    try await NotifyStore.block(in: directory, where: { _ in true }, days: days)
    try await NotifyBench.run(directory: directory) { bench in
      try await bench.tell("received", SampleCase.view("c1", of: "s1", reason: "originals"))
      _ = try await bench.mailbox(of: "s1", count: 1)
    }
    try await NotifyStore.edit(in: directory) { try $0.execute("DELETE FROM seat WHERE visit = 'others'") }
    try await NotifyBench.run(directory: directory) { bench in
      let notices = try await bench.mailbox(of: "s1", count: 2)
      #expect(notices.map(\.kind) == ["visit.waiting", "visit.booked"])
    }
  }
}
