public import Bus

/// The certificates found: of a page the one that holds longest first, then the newest. Pages go from the newest to the oldest.
public struct CertificateList: Message, Hashable {
  public var certificates: [CertificateEntry] = []
  /// What the holder is.
  public var subjectKind: SubjectKind = .unspecified
  /// Where the next page begins; empty: there is none.
  public var next = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "certificates", &certificates)
    try visit(2, "subjectKind", &subjectKind)
    try visit(3, "next", &next)
  }
}
