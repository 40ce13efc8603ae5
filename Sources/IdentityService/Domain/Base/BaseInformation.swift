public import Civics

/// What a base resource says of a subject as of a day.
public struct BaseInformation: Sendable {
  /// Most fields that are put at once.
  public static let mostFields = 64
  /// Longest name of a field, a resource or a provider, in bytes; longest value, in characters.
  static let longestName = 64
  static let longestValue = 1_000

  /// The resource's code.
  public let resource: String
  public let provider: String
  public let asOf: Day
  public let fields: [(name: String, value: String)]

  /// Reads what was given.
  /// - Throws: `baseInformationInvalid` with the part that is not acceptable.
  public init(resource: String, provider: String, asOf: String, fields: [(name: String, value: String)], today: Day) throws(IdentityRefusal)
  {
    guard BaseInformation.isName(resource) else { throw .baseInformationInvalid("resource") }
    guard BaseInformation.isText(provider, longest: BaseInformation.longestName), PlainText.namesNobody(provider) else {
      throw .baseInformationInvalid("provider")
    }
    guard let day = Day(asOf), day <= today else { throw .baseInformationInvalid("asOf") }
    guard 1...BaseInformation.mostFields ~= fields.count, Set(fields.map(\.name)).count == fields.count else {
      throw .baseInformationInvalid("fields")
    }
    guard fields.allSatisfy({ BaseInformation.isName($0.name) }) else { throw .baseInformationInvalid("name") }
    guard fields.allSatisfy({ BaseInformation.isText($0.value, longest: BaseInformation.longestValue) }) else {
      throw .baseInformationInvalid("value")
    }
    self.resource = resource
    self.provider = provider
    self.asOf = day
    self.fields = fields
  }

  /// Whether what is said as of a day takes the place of what is kept: an older date never does.
  public func replaces(keptAsOf kept: Day?) -> Bool { kept.map { $0 <= asOf } ?? true }

  /// Values are sealed; what names them stands in the clear.
  private static func isName(_ text: String) -> Bool {
    PlainText.namesNobody(text) && 1...longestName ~= text.utf8.count
      && text.utf8.allSatisfy { byte in
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || "_-.".utf8.contains(byte)
      }
  }

  private static func isText(_ text: String, longest: Int) -> Bool {
    !text.isEmpty && text.count <= longest && !text.unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
}
