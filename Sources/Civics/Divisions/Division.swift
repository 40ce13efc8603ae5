/// A code's use for one place: the name, and the years in which the code meant it.
public struct Division: Sendable, Hashable {
  public let code: DivisionCode

  /// First year of use, or nil where it was in use before the table begins in 1981.
  public let from: Int?

  /// Last year of use, or nil where it is in use.
  public let to: Int?

  /// Where the name stands in the table's text, so that a check of a number makes no strings.
  let place: Range<Int>

  /// The name without those above it, as 禅城区.
  public var name: String { DivisionTable.text.utf8Span.span.text(place) }

  /// Whether the code meant this place at any time of that year.
  public func existed(in year: Int) -> Bool {
    (from ?? .min) <= year && year <= (to ?? .max)
  }
}
