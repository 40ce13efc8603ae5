public import Bus

/// Tells how far an upload has come, and which parts are still to be brought: for whoever goes on after a break.
public struct ReadUploadProgress: Call, Hashable {
  public typealias Reply = UploadProgress
  public static let method = Method("case.uploadProgress", 63, .query, roles: [.applicant, .clerk])

  public var id = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "id", &id)
  }
}
