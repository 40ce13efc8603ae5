public import Bus

/// Merges two subjects that are one (合并). Nothing is moved: until an un-merge every read of either sees both.
public struct MergeSubjects: Call, Hashable {
  public typealias Reply = MergeState
  public static let method = Method("identity.merge", 11, .command, roles: [.clerk, .operator])

  /// The subject that stays.
  public var stays = ""
  /// The subject that is merged into it.
  public var merged = ""
  /// Why they are one, in words: the document that was compared, the file. Kept sealed.
  public var ground = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "stays", &stays)
    try visit(2, "merged", &merged)
    try visit(3, "ground", &ground, .secret)
  }
}
