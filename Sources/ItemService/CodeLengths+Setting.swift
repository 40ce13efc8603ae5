import ItemDomain
import ServiceKit

extension CodeLengths {
  /// The lengths that the setting `catalogue.codes` names: `national` (12 and 31) or `interchange` (10 and 24).
  /// - Throws: `SettingsError.badValue`.
  init(setting: String) throws(SettingsError) {
    switch setting {
    case "national": self = .national
    case "interchange": self = .interchange
    default:
      throw .badValue(
        key: "catalogue.codes", value: setting, expected: "national (12 and 31 places) or interchange (10 and 24)")
    }
  }
}
