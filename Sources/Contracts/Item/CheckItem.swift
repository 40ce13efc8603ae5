public import Bus

/// Judges a version by every rule: of the standard, of quality, of guides and of proofs.
public struct CheckItem: Call, Hashable {
  public typealias Reply = ItemCheckReport
  public static let method = Method("item.check", 11, .query)

  public var code = ""
  /// 0: the draft, or the current one where there is no draft.
  public var version = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "code", &code)
    try visit(2, "version", &version)
  }
}
