/// Who gives a seat away.
public enum SeatPool: String, CaseIterable, Sendable {
  /// People themselves, from anywhere.
  case online
  /// Staff, for people who come or call.
  case staff
}
