import Bus
import CaseDomain
import Civics
import Contracts

extension FilingEntry {
  /// What a case was filed with, and what came of it: no person, no file, no certificate is named.
  init(_ kept: KeptCase) {
    self.init()
    let record = kept.record
    caseID = record.id
    itemVersion = record.item.version
    submittedAt = Int(kept.submittedAt)
    legalPerson = record.filing.applicant.kind == .legalPerson
    evidence = record.filing.evidence.map { piece in
      FiledEvidence.with {
        $0.material = piece.material
        $0.source = EvidenceSource(piece.source)
      }
    }
    instant = record.item.isInstant && record.item.visit == nil && record.filing.outstanding.isEmpty
    state = Contracts.CaseState(record.state)
    resultCode = record.result?.code ?? ""
    visited = record.verifiedOn != nil
    channel = CaseChannel(kept.channel).rawValue
  }
}

extension Contracts.EvidenceSource {
  fileprivate init(_ source: CaseDomain.EvidenceSource) {
    self =
      switch source {
      case .certificate: .certificate
      case .upload, .uploaded: .upload
      case .paper: .paper
      case .declaration: .declaration
      }
  }
}
