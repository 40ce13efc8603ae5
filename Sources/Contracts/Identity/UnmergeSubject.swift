public import Bus

/// Undoes a merge (撤销合并): the subject stands for itself again, with all that it had. What was added in between belongs to the one that stays.
public struct UnmergeSubject: Call, Hashable {
  public typealias Reply = MergeState
  public static let method = Method("identity.unmerge", 12, .command, roles: [.clerk, .operator])

  /// The subject that was merged into another.
  public var merged = ""
  /// Why they are not one, in words. Kept sealed.
  public var ground = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "merged", &merged)
    try visit(2, "ground", &ground, .secret)
  }
}
