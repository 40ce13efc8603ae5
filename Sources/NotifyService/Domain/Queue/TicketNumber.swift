/// A ticket's number for people, as `A012`: one of its hall and day.
public struct TicketNumber: Hashable, Comparable, Sendable {
  public let series: TicketSeries
  /// From 1 to ``QueueLimits/numbers``.
  public let value: Int

  /// Nil where the value is out of its bounds.
  public init?(_ series: TicketSeries, _ value: Int) {
    guard 1...QueueLimits.numbers ~= value else { return nil }
    self.series = series
    self.value = value
  }

  /// Reads ``text`` back, in small letters too; nil for anything else.
  public init?(_ text: String) {
    guard let letter = text.first, let series = TicketSeries(rawValue: letter.uppercased()), let value = Int(text.dropFirst()),
      let number = TicketNumber(series, value), number.text == text.uppercased()
    else { return nil }
    self = number
  }

  /// The letter and at least three places.
  public var text: String {
    let digits = String(value)
    return series.rawValue + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }

  public static func < (left: TicketNumber, right: TicketNumber) -> Bool {
    (left.series, left.value) < (right.series, right.value)
  }
}
