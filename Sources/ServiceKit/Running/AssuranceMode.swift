public import Configuration

/// What is taken of an applicant who names no session: the setting `identity.assurance`.
public enum AssuranceMode: String, Sendable, CaseIterable {
  /// The principal, as level 1.
  case asserted
  /// Nothing.
  case required

  /// - Throws: `SettingsError.badValue`.
  public init(_ settings: ConfigReader) throws(SettingsError) {
    let key = "identity.assurance"
    let text = settings.string(forKey: ConfigKey(stringLiteral: key)) ?? AssuranceMode.asserted.rawValue
    guard let mode = AssuranceMode(rawValue: text) else {
      throw .badValue(key: key, value: text, expected: AssuranceMode.allCases.map(\.rawValue).joined(separator: " or "))
    }
    self = mode
  }
}
