/// Sizes as a person reads them.
enum SizeText {
  private static let units = ["B", "KiB", "MiB", "GiB", "TiB"]

  /// `512 B`, `1.5 MiB`.
  static func text(_ bytes: Int64) -> String {
    guard bytes >= 1_024 else { return "\(bytes) B" }
    var value = Double(bytes)
    var unit = 0
    while value >= 1_024, unit + 1 < units.count {
      value /= 1_024
      unit += 1
    }
    return "\(DurationText.tenths(value)) \(units[unit])"
  }
}
