public import Bus

/// Brings one part of a file. Parts come in any order, and the same part again changes nothing; another in its place is refused.
public struct PutUploadPart: Call, Hashable {
  public typealias Reply = UploadProgress
  public static let method = Method("case.putUploadPart", 61, .command, roles: [.applicant, .clerk])

  public var id = ""
  /// Where it begins in the file: a multiple of the part size that the ticket tells.
  public var offset = 0
  /// All bytes of the part.
  public var bytes: [UInt8] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "id", &id)
    try visit(2, "offset", &offset)
    try visit(3, "bytes", &bytes, .secret)
  }
}
