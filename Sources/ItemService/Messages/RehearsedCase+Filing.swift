import Contracts
import ItemDomain

extension RehearsedCase {
  init(_ filing: FilingEntry) {
    self.init(
      evidence: filing.evidence.compactMap { piece in Source(piece.source).map { (piece.material, $0) } },
      isLegalPerson: filing.legalPerson,
      outcome: filing.state == .refusedToAccept ? .notAccepted : filing.instant ? .instant : .promised)
  }
}

extension RehearsedCase.Source {
  /// nil of a source that this version does not know: then nothing was filed.
  fileprivate init?(_ source: EvidenceSource) {
    switch source {
    case .unspecified: return nil
    case .certificate: self = .certificate
    case .upload: self = .upload
    case .paper: self = .paper
    case .declaration: self = .declaration
    }
  }
}
