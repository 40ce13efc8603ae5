import Configuration
import ServiceKit

/// The settings of one provider: `mail.host` is `host` of `mail`.
struct ProviderSettings {
  private let reader: ConfigReader
  private let name: String

  init(_ reader: ConfigReader, _ name: String) {
    self.reader = reader
    self.name = name
  }

  /// Nil where it is not set, or empty.
  func text(_ key: String) -> String? {
    let text = reader.string(forKey: ConfigKey("\(name).\(key)"))
    return text == "" ? nil : text
  }

  /// One that is never printed; empty where it is not set.
  func secret(_ key: String) -> String { reader.string(forKey: ConfigKey("\(name).\(key)"), isSecret: true) ?? "" }

  /// - Throws: `SettingsError.badValue`.
  func number(_ key: String, _ bounds: ClosedRange<Int>, usually standard: Int) throws(SettingsError) -> Int {
    guard let number = Int(text(key) ?? String(standard)), bounds.contains(number) else {
      throw bad(key, "\(bounds.lowerBound)…\(bounds.upperBound)")
    }
    return number
  }

  func bad(_ key: String, _ expected: String) -> SettingsError {
    .badValue(key: "\(name).\(key)", value: text(key) ?? "", expected: expected)
  }

  /// Whether a host is this machine, so that a secret may go to it in the clear.
  static func isLoopback(_ host: String) -> Bool { host == "localhost" || host == "::1" || host.hasPrefix("127.") }
}
