public import Bus

/// Reads a bundle: its cases, what they come to the hall for, and what to bring, each once.
public struct ReadBundle: Call, Hashable {
  public typealias Reply = BundleView
  public static let method = Method("case.bundle", 58, .query)

  public var bundle = ""
  /// Who handles a case names one of the bundle.
  public var purpose: Purpose? = nil
  /// A position that an answer told: what is read is not older. 0: whatever is there.
  public var atLeast = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "bundle", &bundle)
    try visit(2, "purpose", &purpose)
    try visit(3, "atLeast", &atLeast)
  }
}
