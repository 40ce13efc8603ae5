public import Civics

/// What somebody would like: where they set out from, a hall, days, parts of the day. What is empty is left open.
public struct SeatWish: Hashable, Sendable {
  /// A part of the day.
  public enum Part: String, CaseIterable, Sendable {
    case morning
    case afternoon

    /// Minutes of the day.
    public var minutes: Range<Int> {
      switch self {
      case .morning: 0..<12 * 60
      case .afternoon: 12 * 60..<24 * 60
      }
    }
  }

  public let place: HallPlace?
  public let hall: Hall.ID?
  public let days: Set<Day>
  public let parts: Set<Part>

  public init(place: HallPlace? = nil, hall: Hall.ID? = nil, days: Set<Day> = [], parts: Set<Part> = []) {
    self.place = place
    self.hall = hall
    self.days = days
    self.parts = parts
  }
}
