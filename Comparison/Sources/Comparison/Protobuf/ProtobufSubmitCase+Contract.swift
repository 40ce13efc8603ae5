import Contracts
import ProtobufMessages

extension ProtobufSubmitCase {
  /// The content of a contract's message, field by field.
  init(_ contract: SubmitCase) {
    self.init()
    item = contract.item
    subject = contract.subject
    note = contract.note
    evidence = contract.evidence.map { offered in
      var evidence = ProtobufEvidence()
      evidence.material = offered.material
      evidence.source = ProtobufEvidenceSource(rawValue: offered.source.rawValue) ?? .unspecified
      evidence.certificate = offered.certificate
      evidence.digest = offered.digest
      evidence.name = offered.name
      return evidence
    }
  }
}
