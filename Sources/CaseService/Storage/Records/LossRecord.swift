import Bus
import CaseDomain
import Civics

/// What a case lost when a certificate ended, as it is kept.
struct LossRecord: Message {
  var certificate = ""
  var type = ""
  /// The code of the state that it ended in.
  var state = ""
  var replacements: [EvidenceRecord] = []
  var reopened: [String] = []

  init() {}

  init(_ loss: EvidenceLoss) {
    certificate = loss.certificate
    type = loss.type
    state = loss.state.code
    replacements = loss.replacements.map(EvidenceRecord.init)
    reopened = loss.reopened
  }

  func loss(on day: Day) throws(KeptCaseFault) -> EvidenceLoss {
    EvidenceLoss(
      on: day, certificate: certificate, type: type, state: try CertificateState(kept: state, "state"),
      replacements: try replacements.evidence(), reopened: reopened)
  }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "certificate", &certificate)
    try visit(2, "type", &type)
    try visit(3, "state", &state)
    try visit(4, "replacements", &replacements)
    try visit(5, "reopened", &reopened)
  }
}
