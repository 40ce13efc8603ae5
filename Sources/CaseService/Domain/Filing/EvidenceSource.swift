/// Where the evidence for a material comes from.
public enum EvidenceSource: Hashable, Sendable {
  /// A certificate that the suite keeps.
  case certificate(id: String, type: String)
  /// A file that the channel keeps, by the digest of its content: a person looks at it before anything is decided.
  case upload(digest: String)
  /// A file that was uploaded, checked and kept here.
  case uploaded(UploadedFile)
  /// The applicant will bring it to the hall.
  case paper
  /// 告知承诺: a signed promise in its place.
  case declaration

  /// Whether the office has it, so that nobody need bring it again.
  var isHeld: Bool {
    switch self {
    case .certificate, .upload, .uploaded: true
    case .paper, .declaration: false
    }
  }
}
