public import Bus

/// Registers many subjects at once, each as `identity.register` would: what is refused is told, and the others stand.
public struct ImportSubjects: Call, Hashable {
  public typealias Reply = ImportedSubjects
  public static let method = Method("identity.import", 50, .command, roles: [.operator])

  /// At most 500.
  public var subjects: [SubjectEntry] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subjects", &subjects)
  }
}
