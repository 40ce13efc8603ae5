import FoundationEssentials

/// Times as files tell them: in UTC and whole seconds, as ISO 8601 writes them.
enum InstantText {
  /// - Parameter microseconds: since 1970.
  static func text(_ microseconds: Int) -> String {
    Date(timeIntervalSince1970: Double(microseconds / 1_000_000)).formatted(.iso8601)
  }

  /// Microseconds since 1970; nil where it is no time.
  static func microseconds(_ text: String) -> Int? {
    guard let date = try? Date(text, strategy: .iso8601) else { return nil }
    return Int(date.timeIntervalSince1970) * 1_000_000
  }
}
