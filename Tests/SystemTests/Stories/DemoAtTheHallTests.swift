import Bus
import Contracts
import Suite
import Synchronization
import TestKit
import Testing

/// The demo's visit to a hall, at any hour and beside people who are there.
@Suite("The demo at the hall")
struct DemoAtTheHallTests {
  static let kiosk = Principal(id: "kiosk-1", role: .clerk, channel: "kiosk")
  static let zhang = Principal(id: "zhang", role: .clerk, channel: "window")

  /// What the story told, by the names of its facts.
  private static func play(_ suite: RunningSuite) async throws -> [String: String] {
    let told = Mutex<[String: String]>([:])
    try await suite.story { step in
      told.withLock { for fact in step.facts { $0[fact.name] = fact.value } }
    }.play(DemoStoryTests.person())
    return told.withLock { $0 }
  }

  private static func queue(_ suite: RunningSuite, _ hall: String = "H1") async throws -> QueueView {
    try await suite.call(ReadQueue.with { $0.hall = hall }, as: zhang)
  }

  @Test(arguments: ["2026-09-02T08:31", "2026-09-02T12:30", "2026-09-02T16:50"])
  func `the code is taken in office hours, for a seat of today`(time: String) async throws {
    try await RunningSuite.run(clock: TestClock(time).wall) { suite in
      let told = try await Self.play(suite)
      #expect(told["ticket"] == "A001" && told["visit"]?.hasPrefix("2026-09-02") == true)
      #expect(told["code"]?.contains("notify.") == false && told["called"]?.contains("A001") == true)
    }
  }

  @Test(arguments: ["2026-09-02T00:10", "2026-09-02T18:00", "2026-09-05T23:00", "2026-10-01T07:00"])
  func `a number is drawn on the spot at any other hour, and the code waits for its day`(time: String) async throws {
    try await RunningSuite.run(clock: TestClock(time).wall) { suite in
      let told = try await Self.play(suite)
      #expect(told["ticket"] == "B001" && told["visit"]?.hasPrefix(time.prefix(10)) == false)
      #expect(told["code"]?.contains("notify.visitNotToday") == true)
    }
  }

  @Test func `what is told of a ticket is its number, how many are ahead and the minutes`() async throws {
    try await RunningSuite.run(clock: TestClock("2026-09-02T10:00").wall) { suite in
      let told = try await Self.play(suite)
      #expect(told["ahead"] == "0" && told["wait"]?.hasSuffix("分钟 min") == true)
      #expect(told["served"] == "serving → done")
    }
  }

  @Test func `it leaves nobody in line and no window open, and does so again and again`() async throws {
    try await RunningSuite.run(clock: TestClock("2026-09-02T10:00").wall) { suite in
      for round in 1...3 {
        #expect(try await Self.play(suite)["ticket"] == "A00\(round)")
        let queue = try await Self.queue(suite)
        #expect(queue.inLine == 0 && queue.windows.allSatisfy { !$0.open && $0.number.isEmpty })
      }
    }
  }

  @Test func `who was there before keeps their place, and every clerk their window`() async throws {
    try await RunningSuite.run(clock: TestClock("2026-09-02T19:00").wall) { suite in
      for number in 1...5 {
        _ = try await suite.call(OpenWindow.with { ($0.hall, $0.window) = ("H1", number) }, as: Self.zhang)
      }
      let first = try await suite.call(CheckInAtHall.with { ($0.hall, $0.items) = ("H1", ["P027"]) }, as: Self.kiosk)
      let told = try await Self.play(suite)
      #expect(told["ticket"] == "B002" && told["ahead"] == "1" && told["called"]?.contains("by its number") == true)
      let queue = try await Self.queue(suite)
      #expect(queue.waiting.map(\.number) == [first.number] && queue.waiting.first?.calls == 0)
      #expect(
        queue.windows.filter(\.open).map(\.window) == [1, 2, 3, 4, 5] && queue.windows.filter(\.open).allSatisfy { $0.clerk == "zhang" })
    }
  }
}
