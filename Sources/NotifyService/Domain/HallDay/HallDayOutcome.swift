/// What became of a simulated day, person by person, in the order of the visitors.
public struct HallDayOutcome: Equatable, Sendable {
  /// Moments in seconds of the day; nil for what did not happen.
  public struct Person: Equatable, Sendable {
    public internal(set) var checkedIn: Int?
    public internal(set) var called: Int?
    public internal(set) var ended: Int?
  }

  public internal(set) var people: [Person]
  /// When nothing more happened.
  public internal(set) var end = 0
  /// Seconds that windows were open in the hours, all windows together.
  public internal(set) var openSeconds = 0
  /// Of these, seconds that they had nobody.
  public internal(set) var idleSeconds = 0
  /// Seconds of the hours themselves.
  public internal(set) var hourSeconds = 0

  init(count: Int) { people = [Person](repeating: Person(), count: count) }

  /// How long somebody waited, in seconds: to the call, or to the end of the day for who was never called; nil for who did not come.
  public func waiting(_ person: Int) -> Int? {
    people[person].checkedIn.map { (people[person].called ?? end) - $0 }
  }

  /// How long somebody was in the hall, waiting and service; nil for who did not come.
  public func inHall(_ person: Int) -> Int? {
    people[person].checkedIn.map { (people[person].ended ?? end) - $0 }
  }
}
