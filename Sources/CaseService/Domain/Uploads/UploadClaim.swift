/// What is announced of a file before its content comes.
public struct UploadClaim: Hashable, Sendable {
  public let name: String
  public let type: FileType
  public let size: Int
  /// SHA-256 of the content, in small hexadecimal digits.
  public let digest: String

  /// - Throws: ``UploadRefusal`` for what cannot be taken, before a byte of it has come.
  public init(name: String, mediaType: String, size: Int, digest: String) throws(UploadRefusal) {
    guard size > 0 else { throw .nothing }
    guard size <= UploadLimits.size else { throw .tooLarge(limit: UploadLimits.size) }
    guard let type = FileType(mediaType: mediaType) else { throw .typeNotTaken }
    // A name is shown and written to disk by others: it names a file there, and no place.
    guard (1...UploadLimits.name).contains(name.count), name != ".", name != "..",
      name.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0 != "/" && $0 != "\\" && $0.value != 0x7F })
    else { throw .nameUnfit }
    let digest = digest.lowercased()
    guard digest.utf8.count == 64, digest.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }) else {
      throw .digestUnfit
    }
    self.name = name
    self.type = type
    self.size = size
    self.digest = digest
  }

  public var plan: UploadPlan { UploadPlan(size: size) }
}
