import ServiceKit

/// The suites that this program knows.
enum CipherSuites {
  /// A suite leaves this list when no database holds a field of it any more.
  static let all: [any CipherSuite.Type] = [AES256GCMSuite.self]

  /// The setting's standard.
  static let standard = AES256GCMSuite.name

  /// All suites, the one that seals from now on first.
  /// - Parameter setting: what `identity.cipher` says.
  /// - Throws: `SettingsError.badValue` for a name that no suite has.
  static func ordered(
    sealingWith setting: String, among suites: [any CipherSuite.Type] = all
  ) throws(SettingsError) -> [any CipherSuite.Type] {
    guard let sealing = suites.first(where: { $0.name == setting }) else {
      throw .badValue(key: "identity.cipher", value: setting, expected: suites.map { $0.name }.joined(separator: ", "))
    }
    return [sealing] + suites.filter { $0.mark != sealing.mark }
  }
}
