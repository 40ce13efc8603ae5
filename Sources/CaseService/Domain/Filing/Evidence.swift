/// One answer to one material. Several files may answer the same material.
public struct Evidence: Hashable, Sendable {
  /// The id of the ``MaterialNeed`` it answers.
  public let material: String
  public let source: EvidenceSource

  public init(material: String, source: EvidenceSource) {
    self.material = material
    self.source = source
  }

  /// The id of the certificate that it is; nil where it is none.
  public var certificate: String? {
    guard case .certificate(let id, _) = source else { return nil }
    return id
  }

  /// The file that it is; nil where it is none that is kept here.
  public var file: UploadedFile? {
    guard case .uploaded(let file) = source else { return nil }
    return file
  }

  /// Whether it is no more than the digest of a file that the channel keeps: the suite never saw the file, and anybody can write a digest.
  public var isBareDigest: Bool {
    if case .upload = source { true } else { false }
  }

  /// The type of the certificate that it is; nil where it is none.
  var certificateType: String? {
    guard case .certificate(_, let type) = source else { return nil }
    return type
  }
}
