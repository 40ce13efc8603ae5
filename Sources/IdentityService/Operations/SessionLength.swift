import Configuration
import ServiceKit

/// For how long a session stands, whatever its use: the setting `identity.sessionHours`.
struct SessionLength: Sendable, Hashable {
  static let standard = 12
  static let bounds = 1...720

  let hours: Int

  var microseconds: Int { hours * 3_600_000_000 }

  /// - Throws: `SettingsError.badValue`.
  init(_ settings: ConfigReader) throws(SettingsError) {
    let key = "identity.sessionHours"
    let text = settings.string(forKey: ConfigKey(stringLiteral: key)) ?? String(SessionLength.standard)
    guard let hours = Int(text), SessionLength.bounds.contains(hours) else {
      throw .badValue(
        key: key, value: text, expected: "hours from \(SessionLength.bounds.lowerBound) to \(SessionLength.bounds.upperBound)")
    }
    self.hours = hours
  }
}
