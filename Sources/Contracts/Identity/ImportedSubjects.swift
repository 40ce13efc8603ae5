public import Bus

/// What became of the subjects of an import.
public struct ImportedSubjects: Message, Hashable {
  /// Registered now.
  public var registered = 0
  /// Registered before, with the same name and numbers.
  public var known = 0
  public var refused: [RefusedSubject] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "registered", &registered)
    try visit(2, "known", &known)
    try visit(3, "refused", &refused)
  }
}
