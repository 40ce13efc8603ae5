/// A file that was uploaded, checked and kept, as a case relies on it.
public struct UploadedFile: Hashable, Sendable {
  /// The upload's id.
  public let id: String
  /// SHA-256 of the content, in hexadecimal digits.
  public let digest: String
  /// As the content was found to be.
  public let type: FileType
  /// Bytes.
  public let size: Int

  public init(id: String, digest: String, type: FileType, size: Int) {
    self.id = id
    self.digest = digest
    self.type = type
    self.size = size
  }
}
