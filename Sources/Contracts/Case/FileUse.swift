public import Bus

/// A case that relies on a file.
public struct FileUse: Message, Hashable {
  public var caseID = ""
  public var material = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "material", &material)
  }
}
