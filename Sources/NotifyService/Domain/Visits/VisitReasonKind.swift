public import Civics

/// Why somebody has to come in person; there is no other reason to.
public enum VisitReasonKind: String, CaseIterable, Sendable {
  /// Papers whose originals are to be verified.
  case originals
  case signature
  /// A photograph and fingerprints.
  case biometric
  case interview

  public var name: Bilingual {
    switch self {
    case .originals: Bilingual("核验原件", "verification of originals")
    case .signature: Bilingual("现场签名", "signature in person")
    case .biometric: Bilingual("采集照片和指纹", "photograph and fingerprints")
    case .interview: Bilingual("面谈", "interview")
    }
  }
}
