import Bus
import Civics
import Contracts
import Store
import TestKit
import Testing

@testable import NotifyService

@Suite("Reminders of visits", .timeLimit(.minutes(3)))
struct VisitRemindersTests {
  private static let booked = "2026-09-01T10:00"

  /// Books a visit for some days later, and sees that its reminders are planned.
  private func book(in directory: String, settings: [String: String] = [:]) async throws -> VisitView {
    try await NotifyStore.block(in: directory, where: { _ in true }, days: Day("2026-09-01")!...Day("2026-09-03")!)
    var visit = VisitView()
    // The duty reads the service's own log when it starts, and again after a minute.
    repeat {
      visit = try await NotifyBench.run(at: Self.booked, settings: settings, directory: directory) { bench in
        try await bench.tell("received", SampleCase.view("c1", of: "s1", reason: "originals", bring: ["居民身份证"]))
        return try await bench.visit("c1")
      }
    } while try await NotifyStore.count("SELECT COUNT(*) FROM reminder", in: directory) < 2
    return visit
  }

  /// Some time before a visit.
  private static func time(_ visit: VisitView, before hours: Int) throws -> String {
    let parts = visit.at.split(separator: ":").compactMap { Int($0) }
    let start = try #require(ShanghaiTime(day: Day(visit.on)!, minute: parts[0] * 60 + parts[1]))
    return ShanghaiTime(utcSeconds: start.utcSeconds - hours * 3_600).description.replacing(" ", with: "T")
  }

  /// The mailbox at a moment, once nothing is to be reminded of any more.
  private func kindsAtLast(at time: String, in directory: String) async throws -> [String] {
    func kinds() async throws -> [String] {
      try await NotifyBench.run(at: time, directory: directory) { bench in try await bench.mailbox(of: "s1").map(\.kind) }
    }
    repeat { _ = try await kinds() } while try await NotifyStore.count("SELECT COUNT(*) FROM reminder", in: directory) > 0
    return try await kinds()
  }

  @Test("One comes a day before the visit and one two hours before, each once, with when, where and what to bring")
  func both() async throws {
    let directory = TemporaryDirectory.make()
    let visit = try await book(in: directory)
    for (hours, expected) in [(23, ["visit.booked", "visit.tomorrow"]), (1, ["visit.booked", "visit.tomorrow", "visit.soon"])] {
      for _ in 0..<2 {
        let notices = try await NotifyBench.run(at: Self.time(visit, before: hours), directory: directory) { bench in
          try await bench.mailbox(of: "s1", count: expected.count)
        }
        #expect(notices.map(\.kind) == expected)
        let last = try #require(notices.last)
        #expect(last.titleZh.contains(visit.at) && last.titleZh.contains(visit.hallName) && last.textZh.contains("居民身份证"))
        #expect(last.appointment?.id == visit.id)
      }
    }
  }

  @Test("None comes before its time, none after the visit, and that of the day before not on the day itself")
  func timely() async throws {
    let directory = TemporaryDirectory.make()
    let visit = try await book(in: directory)
    try await NotifyBench.run(at: Self.time(visit, before: 25), directory: directory) { bench in
      try await bench.settle("marker")
      #expect(try await bench.mailbox(of: "s1").map(\.kind) == ["visit.booked"])
    }
    #expect(try await kindsAtLast(at: Self.time(visit, before: 0), in: directory) == ["visit.booked"])
  }

  @Test("Of a visit that was cancelled nobody is reminded, though its reminders were planned")
  func cancelled() async throws {
    let directory = TemporaryDirectory.make()
    let visit = try await book(in: directory)
    try await NotifyBench.run(at: Self.booked, directory: directory) { bench in
      try await bench.tell("withdrawn", SampleCase.view("c1", of: "s1", revision: 2))
      _ = try await bench.mailbox(of: "s1", count: 2)
    }
    #expect(try await kindsAtLast(at: Self.time(visit, before: 1), in: directory) == ["visit.booked", "visit.cancelled"])
  }

  @Test("An event of the log that cannot be read is passed over, and holds up nobody's reminder")
  func unreadable() async throws {
    let directory = TemporaryDirectory.make()
    let at = Int64(try #require(ShanghaiTime(day: Day("2026-09-01")!, minute: 9 * 60)).utcSeconds) * 1_000_000
    try await NotifyStore.edit(in: directory) { transaction in
      for kind in ["notify.visitBooked", "notify.visitChanged"] {
        try transaction.append(
          NewEvent(
            id: Array(repeating: UInt8(kind.count), count: 16), kind: kind, subject: "broken", at: at, principal: "service:notify",
            channel: "service", cause: [], payload: [0xFF, 0xFF, 0xFF]))
      }
    }
    let visit = try await book(in: directory)
    #expect(try await kindsAtLast(at: Self.time(visit, before: 1), in: directory) == ["visit.booked", "visit.soon"])
  }

  @Test("Nobody is called to a hall that is closed then")
  func conflict() async throws {
    let directory = TemporaryDirectory.make()
    let visit = try await book(in: directory)
    try await NotifyBench.run(at: Self.booked, directory: directory) { bench in
      var record = try #require(try HallCatalogue.sample().records.first { $0.id == visit.hall })
      record.closures = [HallRecord.Closure(from: visit.on, through: nil, hours: nil, reason: "供电检修", reasonEn: "Power works")]
      _ = try await bench.put(record.json)
    }
    #expect(try await kindsAtLast(at: Self.time(visit, before: 1), in: directory) == ["visit.booked", "visit.conflict"])
  }

  @Test("Nor while the visits of a hall that has closed are still being listed")
  func unlisted() async throws {
    let directory = TemporaryDirectory.make()
    let visit = try await book(in: directory)
    var record = try #require(try HallCatalogue.sample().records.first { $0.id == visit.hall })
    record.name = "魁奇路新厅"
    let renamed = record.json
    try await NotifyBench.run(at: Self.booked, directory: directory) { bench in _ = try await bench.put(renamed) }
    record.closures = [HallRecord.Closure(from: visit.on, through: nil, hours: nil, reason: "供电检修", reasonEn: "Power works")]
    let closed = record.json
    // The hall is closed, and no page has come to the visit.
    try await NotifyStore.edit(in: directory) {
      try $0.execute("UPDATE hall SET record = ? WHERE id = ?", [.text(closed), .text(visit.hall)])
    }
    #expect(try await kindsAtLast(at: Self.time(visit, before: 1), in: directory) == ["visit.booked"])
  }

  @Test("A reminder that waits to be sent is dropped with its visit")
  func dropped() async throws {
    let directory = TemporaryDirectory.make()
    try await HTTPTestServer.run({ _ in .answer(503) }) { server in
      let settings = ["text.url": server.address]
      let visit = try await book(in: directory, settings: settings)
      let id = try await NotifyBench.run(at: Self.time(visit, before: 23), settings: settings, directory: directory) { bench in
        let notice = try await bench.mailbox(of: "s1", count: 2)[1].id
        try await bench.delivery(of: notice, over: "text") { $0.state == "failed" && $0.dueAt > 0 }
        try await bench.tell("withdrawn", SampleCase.view("c1", of: "s1", revision: 2))
        _ = try await bench.visit("c1") { $0.state == "cancelled" }
        try await bench.turn(until: notice, over: "text") { $0.state == "dropped" }
        return notice
      }
      #expect(id.contains("visit-tomorrow") && server.requests.filter { $0.headers["idempotency-key"] == "\(id).text" }.count == 1)
    }
  }
}
