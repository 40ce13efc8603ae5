public import Civics

/// What a notice says of a case. No name and no number of a person is in it.
public struct CaseSummary: Hashable, Sendable {
  /// The number that people know the case by.
  public let number: String
  /// The item's name.
  public let item: Bilingual

  public init(number: String, item: Bilingual) {
    self.number = number
    self.item = item
  }
}
