/// What a simulated day, or several together, was like for those who came.
public struct HallDayReport: Equatable, Sendable {
  /// Those who came, all of them or of one population.
  public struct People: Equatable, Sendable {
    public let arrived: Int
    /// From check-in to the call.
    public let waiting: Spread
    /// Waiting and service together.
    public let inHall: Spread
  }

  public let visitors: Int
  public let booked: Int
  public let noShows: Int
  public let all: People
  public let populations: [ItemTarget: People]
  public let served: Int
  /// Those who had a ticket when the day ended, and were not called.
  public let left: Int
  /// How many of the open windows had nobody, on average over the hours.
  public let idleWindows: Double
  /// The same as a share of the windows that were open.
  public let idleShare: Double
  /// Minutes after closing time until the last was served; of several days, the longest.
  public let overrunMinutes: Double

  public var arrived: Int { all.arrived }
  public var walkIns: Int { visitors - booked }

  /// - Parameter days: The visitors of each day and what became of them.
  public init(_ days: [(visitors: [HallVisitor], outcome: HallDayOutcome)], hours: [Range<Int>]) {
    let visitors = days.flatMap(\.visitors)
    let outcomes = days.map(\.outcome)
    let people = outcomes.flatMap(\.people)
    self.visitors = visitors.count
    booked = visitors.count { $0.appointment != nil }
    noShows = people.count { $0.checkedIn == nil }
    served = people.count { $0.ended != nil }
    left = people.count { $0.checkedIn != nil && $0.ended == nil }
    let times = days.flatMap { day in
      day.visitors.indices.compactMap { index in
        day.outcome.waiting(index).map { (target: day.visitors[index].target, waiting: $0, inHall: day.outcome.inHall(index) ?? 0) }
      }
    }
    func summary(_ target: ItemTarget?) -> People {
      let own = times.filter { target == nil || $0.target == target }
      return People(arrived: own.count, waiting: Spread(seconds: own.map(\.waiting)), inHall: Spread(seconds: own.map(\.inHall)))
    }
    all = summary(nil)
    populations = Dictionary(uniqueKeysWithValues: ItemTarget.allCases.map { ($0, summary($0)) }).filter { $0.value.arrived > 0 }
    let hourSeconds = max(1, outcomes.reduce(0) { $0 + $1.hourSeconds })
    let idleSeconds = outcomes.reduce(0) { $0 + $1.idleSeconds }
    idleWindows = Double(idleSeconds) / Double(hourSeconds)
    idleShare = Double(idleSeconds) / Double(max(1, outcomes.reduce(0) { $0 + $1.openSeconds }))
    let closing = (hours.last?.upperBound ?? 0) * 60
    overrunMinutes = Double(max(0, (people.compactMap(\.ended).max() ?? 0) - closing)) / 60
  }
}
