/// A table of codes that a standard fixes: each case holds its code, and both names.
public protocol CodeTable: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// What people read for the code.
  var name: Bilingual { get }
}

extension CodeTable {
  /// The code as the standard writes it.
  public var code: String { rawValue }
}
