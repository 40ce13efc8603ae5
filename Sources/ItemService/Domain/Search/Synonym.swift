/// Everyday words for what an office calls otherwise.
public struct Synonym: Hashable, Sendable {
  /// A part of an item's official name.
  public let official: String
  /// What people say.
  public let everyday: [String]

  public init(_ official: String, _ everyday: [String]) {
    self.official = official
    self.everyday = everyday
  }
}
