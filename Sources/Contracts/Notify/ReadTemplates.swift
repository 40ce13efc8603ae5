public import Bus

/// The words in force: those that were put, and those in the program for all other kinds.
public struct ReadTemplates: Call, Hashable {
  public typealias Reply = TemplateList
  public static let method = Method("notify.templates", 77, .query, roles: [.clerk, .auditor, .operator])

  /// Of this kind alone; empty: of all.
  public var kind = ""
  /// Over this channel alone; empty: over all.
  public var channel = ""
  /// In this language alone; empty: in all.
  public var language = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "kind", &kind)
    try visit(2, "channel", &channel)
    try visit(3, "language", &language)
  }
}
