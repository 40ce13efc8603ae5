public import Bus

/// Forgets an upload, whether it is finished or not, that no case relies on.
public struct CancelUpload: Call, Hashable {
  public typealias Reply = UploadProgress
  public static let method = Method("case.cancelUpload", 64, .command, roles: [.applicant, .clerk])

  public var id = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "id", &id)
  }
}
