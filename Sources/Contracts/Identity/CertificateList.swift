public import Bus

/// The certificates found: the one that holds longest first, then the newest.
public struct CertificateList: Message, Hashable {
  public var certificates: [CertificateEntry] = []
  /// What the holder is.
  public var subjectKind: SubjectKind = .unspecified

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "certificates", &certificates)
    try visit(2, "subjectKind", &subjectKind)
  }
}
