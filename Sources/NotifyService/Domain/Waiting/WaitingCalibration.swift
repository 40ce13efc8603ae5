/// Tells while a simulated day passes what each who checks in would be told, and afterwards how often it was so.
public final class WaitingCalibration: HallDayObserver {
  /// Those who were told a wait, or had one: who walks up to a free window proves nothing.
  public private(set) var told = 0
  /// Of these, how many waited as long as they were told.
  public private(set) var between = 0
  /// How many waited less than the optimistic minutes, and more than the pessimistic ones.
  public private(set) var sooner = 0
  public private(set) var later = 0
  /// Minutes between the two numbers, all together.
  public private(set) var width = 0

  private let visitors: [HallVisitor]
  private let showing: Double
  private var times = ServiceTimes()
  private var estimates: [Int: (estimate: WaitingEstimate, at: Int)] = [:]
  private var here: Set<Int> = []

  /// - Parameters:
  ///   - visitors: those of the day that is looked at.
  ///   - showing: how probable it is that somebody with an appointment comes.
  public init(_ visitors: [HallVisitor], showing: Double) {
    self.visitors = visitors
    self.showing = showing
  }

  /// The share of those who were told a wait that waited as long as they were told; nil of none.
  public var share: Double? { told == 0 ? nil : Double(between) / Double(told) }

  public func checkedIn(_ person: Int, _ queue: HallQueue, at moment: Int) {
    here.insert(person)
    guard let ticket = queue.tickets[String(person)] else { return }
    let expected = visitors.indices.filter { !here.contains($0) }.compactMap { index in
      visitors[index].appointment.map {
        ExpectedVisit(
          start: $0 * 1_000_000, wanted: QueueSkills([visitors[index].target.rawValue])!, plannedMinutes: visitors[index].plannedMinutes)
      }
    }
    let estimator = WaitingEstimator(of: ticket, in: queue, times: times, expected: expected, showing: showing, now: moment)
    if let estimate = estimator.estimate() { estimates[person] = (estimate, moment) }
  }

  public func called(_ person: Int, at moment: Int) {
    guard let (estimate, at) = estimates.removeValue(forKey: person) else { return }
    let seconds = (moment - at) / 1_000_000
    guard estimate.pessimistic > 0 || seconds > 0 else { return }
    told += 1
    width += estimate.pessimistic - estimate.optimistic
    if estimate.holds(seconds) {
      between += 1
    } else if seconds < estimate.optimistic * 60 {
      sooner += 1
    } else {
      later += 1
    }
  }

  public func ended(_ person: Int, _ queue: HallQueue, at moment: Int) {
    guard let ticket = queue.tickets[String(person)], let called = ticket.calledAt else { return }
    times.take(kind: ticket.wanted.text, seconds: (moment - called) / 1_000_000, planned: ticket.plannedMinutes)
  }
}
