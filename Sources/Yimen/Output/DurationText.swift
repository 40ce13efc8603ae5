/// Times as a person reads them.
enum DurationText {
  /// `850 µs`, `1.9 ms`, `2.0 s`.
  static func text(_ microseconds: Int) -> String {
    if microseconds < 1_000 { return "\(microseconds) µs" }
    if microseconds < 1_000_000 { return "\(tenths(Double(microseconds) / 1_000)) ms" }
    return "\(tenths(Double(microseconds) / 1_000_000)) s"
  }

  static func tenths(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
