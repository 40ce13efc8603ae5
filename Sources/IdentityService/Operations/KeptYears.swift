import Configuration
import IdentityDomain
import ServiceKit

/// For how many years after the end of a subject's last case its data is kept: the setting `identity.keep.erasable`.
struct KeptYears: Sendable, Hashable {
  let count: Int

  /// - Throws: `SettingsError`.
  init(_ settings: ConfigReader) throws(SettingsError) {
    let text = settings.string(forKey: "identity.keep.erasable", default: "0")
    guard let count = Int(text), (0...Erasure.mostYears).contains(count) else {
      throw .badValue(key: "identity.keep.erasable", value: text, expected: "years, 0 to \(Erasure.mostYears)")
    }
    self.count = count
  }
}
