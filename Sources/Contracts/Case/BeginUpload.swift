public import Bus

/// Begins an upload of one file (上传), whose content follows in parts. What is too large, or of a type that is not taken, is refused here.
public struct BeginUpload: Call, Hashable {
  public typealias Reply = UploadTicket
  public static let method = Method("case.beginUpload", 60, .command, roles: [.applicant, .clerk])

  /// Whose paper it is: who applies.
  public var subject = ""
  /// What the applicant calls it, in 1 to 200 characters, without a slash.
  public var name = ""
  /// The media type: `application/pdf`, `image/jpeg`, `image/png`, `application/ofd`, `application/zip` or `text/plain`. The content must be of it.
  public var type = ""
  /// Bytes, from 1; at most 20 MiB.
  public var size = 0
  /// SHA-256 of the whole content, in 64 hexadecimal digits.
  public var digest = ""
  /// Whether the file may be evidence in later cases too; `case.allowReuse` changes it.
  public var reusable = false

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "name", &name, .secret)
    try visit(3, "type", &type)
    try visit(4, "size", &size)
    try visit(5, "digest", &digest)
    try visit(6, "reusable", &reusable)
  }
}
