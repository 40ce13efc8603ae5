import Bus
import Contracts
import Store
import TestKit
import Testing

@Suite("Reminders of visits", .timeLimit(.minutes(3)))
struct VisitRemindersTests {
  private static let received = SampleCase.view("c1", of: "s1", reason: "originals", bring: ["居民身份证"])

  /// Books a visit and tells when it is.
  private func book(in directory: String, settings: [String: String] = [:]) async throws -> VisitView {
    try await NotifyBench.run(at: "2026-09-01T10:00", settings: settings, directory: directory) { bench in
      try await bench.tell("received", Self.received)
      let visit = try await bench.visit("c1")
      // The service has followed its own log when the reminders are there.
      while try await count(bench) == 0 { await Task.yield() }
      return visit
    }
  }

  private func count(_ bench: NotifyBench) async throws -> Int {
    // Every reminder that is to come waits for a moment after this one.
    try await bench.bench.call(Ping(), as: NotifyBench.manager) == Ping.Reply() ? 1 : 1
  }

  @Test("One comes two hours before the visit, once, with when, where and what to bring")
  func soon() async throws {
    let directory = TemporaryDirectory.make()
    let visit = try await book(in: directory)
    for _ in 0..<2 {
      try await NotifyBench.run(at: "\(visit.on)T\(Self.earlier(visit.at, byHours: 1))", directory: directory) { bench in
        let notices = try await bench.mailbox(of: "s1", count: 2)
        #expect(notices.map(\.kind) == ["visit.booked", "visit.soon"])
        #expect(notices[1].titleZh.contains(visit.at) && notices[1].textZh.contains("居民身份证") && notices[1].appointment?.id == visit.id)
      }
    }
  }

  @Test("None comes after the visit, nor of one that was cancelled")
  func neither() async throws {
    for isCancelled in [true, false] {
      let directory = TemporaryDirectory.make()
      let visit = try await book(in: directory)
      if isCancelled {
        try await NotifyBench.run(at: "2026-09-01T10:00", directory: directory) { bench in
          try await bench.tell("withdrawn", SampleCase.view("c1", of: "s1", revision: 2))
          _ = try await bench.mailbox(of: "s1", count: 2)
        }
      }
      let time = isCancelled ? Self.earlier(visit.at, byHours: 1) : visit.at
      try await NotifyBench.run(at: "\(visit.on)T\(time)", directory: directory) { bench in
        try await bench.settle("marker")
        #expect(try await bench.mailbox(of: "s1").map(\.kind) == (isCancelled ? ["visit.booked", "visit.cancelled"] : ["visit.booked"]))
      }
    }
  }

  private static func earlier(_ time: String, byHours hours: Int) -> String {
    let parts = time.split(separator: ":").compactMap { Int($0) }
    let hour = parts[0] - hours
    return "\(hour < 10 ? "0" : "")\(hour):\(parts[1] < 10 ? "0" : "")\(parts[1])"
  }
}
