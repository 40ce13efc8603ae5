import NotifyDomain
import Testing

@Suite("Estimates of a wait")
struct WaitingEstimatorTests {
  /// Times that are as planned, nearly.
  private static let exact: ServiceTimes = {
    var times = ServiceTimes()
    for kind in ["natural_person", "legal_person", "any", ""] {
      for _ in 0..<WaitingLimits.times { times.take(kind: kind, seconds: 480, planned: 8) }
    }
    return times
  }()

  private func estimate(
    _ sample: QueueSample, at minute: Int, times: ServiceTimes = exact, wanting wanted: QueueSkills = QueueSample.person,
    expected: [ExpectedVisit] = []
  ) -> WaitingEstimate? {
    WaitingEstimator(
      walkingIn: wanted, in: sample.queue, times: times, expected: expected, now: QueueSample.minutes(minute)
    ).estimate()
  }

  /// A queue with so many in line, and everybody called who can be.
  private func queue(waiting: Int, windows: [Int: QueueSkills] = [1: QueueSample.every]) throws -> QueueSample {
    var sample = QueueSample(windows: windows)
    for window in windows.keys.sorted() {
      try sample.arrive(at: 1, wanting: windows[window]!)
      try sample.perform(.callNext(window: window), at: 1, by: "w\(window)")
    }
    for _ in 0..<waiting { try sample.arrive(at: 1) }
    return sample
  }

  @Test("At a window that has nobody nobody waits")
  func free() {
    #expect(estimate(QueueSample(), at: 1) == WaitingEstimate(ahead: 0, optimistic: 0, pessimistic: 0))
  }

  @Test("Where no open window serves it, nobody can say")
  func unserved() throws {
    var sample = QueueSample(windows: [1: QueueSample.company])
    #expect(estimate(sample, at: 1) == nil)
    #expect(estimate(sample, at: 1, wanting: QueueSample.company) != nil)
    try sample.perform(.closeWindow(1), at: 2)
    #expect(estimate(sample, at: 2, wanting: QueueSample.company) == nil)
  }

  @Test("Behind three of eight minutes each at one window it is three times eight and what the one there still takes")
  func byHand() throws {
    let told = try #require(estimate(try queue(waiting: 3), at: 2))
    #expect(told.ahead == 3)
    // 7 minutes of the one at the window and 24 of the others: what is planned spreads it a little.
    #expect(told.optimistic <= 31 && 31 <= told.pessimistic)
    #expect(told.optimistic >= 24 && told.pessimistic <= 40)
  }

  @Test("More ahead make it no shorter, and more windows no longer")
  func monotonic() throws {
    var last = WaitingEstimate(ahead: 0, optimistic: 0, pessimistic: 0)
    for waiting in 0..<12 {
      let told = try #require(estimate(try queue(waiting: waiting), at: 2))
      #expect(told.ahead == waiting && told.optimistic >= last.optimistic && told.pessimistic >= last.pessimistic)
      last = told
    }
    for windows in 2...5 {
      let all = Dictionary(uniqueKeysWithValues: (1...windows).map { ($0, QueueSample.every) })
      let told = try #require(estimate(try queue(waiting: 11, windows: all), at: 2))
      #expect(told.optimistic <= last.optimistic && told.pessimistic <= last.pessimistic)
      last = told
    }
  }

  @Test("A window that serves only others is no help, and their line no hindrance")
  func skills() throws {
    let windows = [1: QueueSample.person, 2: QueueSample.company]
    var sample = try queue(waiting: 2, windows: windows)
    let told = try #require(estimate(sample, at: 2))
    for _ in 0..<5 { try sample.arrive(at: 2, wanting: QueueSample.company) }
    #expect(estimate(sample, at: 2) == told)
    // Other numbers are drawn beside one window less; the wait is as long.
    let alone = try #require(estimate(try queue(waiting: 2, windows: [1: QueueSample.person]), at: 2))
    #expect(told.ahead == alone.ahead && abs(told.optimistic - alone.optimistic) <= 3 && abs(told.pessimistic - alone.pessimistic) <= 3)
  }

  @Test("The same question gets the same answer, and a ticket's is that of its place")
  func ticket() throws {
    var sample = try queue(waiting: 4)
    let before = estimate(sample, at: 3)
    let ticket = try sample.arrive(at: 3)
    let estimator = WaitingEstimator(of: ticket, in: sample.queue, times: Self.exact, now: QueueSample.minutes(3))
    #expect(estimator.estimate() == before)
    #expect(estimator.estimate() == estimator.estimate())
  }

  @Test("Appointments that are to come before are counted with, until they are long past")
  func expected() throws {
    let sample = try queue(waiting: 0)
    let visits = (0..<3).map { _ in ExpectedVisit(start: QueueSample.minutes(4), wanted: QueueSample.person, plannedMinutes: 8) }
    let (without, with) = (try #require(estimate(sample, at: 2)), try #require(estimate(sample, at: 2, expected: visits)))
    #expect(with.pessimistic >= without.pessimistic + 16 && with.ahead == 0)
    // A walk-in of 00:02 stands at 00:12; who booked for later comes after.
    let later = visits.map { ExpectedVisit(start: $0.start + QueueSample.minutes(9), wanted: $0.wanted, plannedMinutes: 8) }
    #expect(estimate(sample, at: 2, expected: later) == without)
    let past = ExpectedVisit.graceMinutes + 4
    #expect(estimate(sample, at: past, expected: visits) == estimate(sample, at: past))
  }

  @Test("A ticket that was sent to one window waits for that one alone")
  func directed() throws {
    var sample = try queue(waiting: 0, windows: [1: QueueSample.every, 2: QueueSample.every])
    let first = sample.queue.windows[1]!.ticket!
    try sample.perform(.forward(first, to: .window(2)), at: 2, by: "w1")
    let ticket = try #require(sample.queue.tickets[first])
    let told = try #require(WaitingEstimator(of: ticket, in: sample.queue, times: Self.exact, now: QueueSample.minutes(2)).estimate())
    // Window 1 is free; window 2 has somebody for some 7 minutes.
    #expect(told.pessimistic >= 7)
  }

  @Test("As many of a busy day wait as long as they were told as is promised", arguments: [(46, 1), (40, 2)] as [(Int, UInt64)])
  func calibrated(perWindow: Int, seed: UInt64) throws {
    let hall = SampleLoad.hall(windows: 6, hours: 510..<720)
    let visitors = SampleLoad.visitors(hall, 3 * perWindow, seed: seed)
    let calibration = WaitingCalibration(visitors, showing: 0.92)
    var run = HallDayRun(hall: hall, hours: [510..<720], staffing: Staffing(windows: 6), visitors: visitors, observer: calibration)
    _ = run.run()
    #expect(calibration.told >= 40)
    #expect(calibration.between + calibration.sooner + calibration.later == calibration.told)
    #expect(try #require(calibration.share) > 0.7)
    // Not by telling everybody something between now and the evening.
    #expect(calibration.width < 12 * calibration.told)
  }
}
