public import Civics

/// A certificate ended on which the case relies (证照失效): it counts no more. Another that is held takes its place; else the material is asked for
/// anew, and the case is not approved before it has come.
///
/// The state stays: what the office has done stays done, and its clock runs on, for a certificate's end is no ground on which the law stops it.
public struct LoseEvidence: CaseCommand {
  public let certificate: String
  /// What became of it.
  public let ended: CertificateState
  /// The certificates that the suite holds for the applicant now.
  public let held: [HeldCertificate]

  public init(certificate: String, ended: CertificateState, held: [HeldCertificate]) {
    self.certificate = certificate
    self.ended = ended
    self.held = held
  }

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    _ = try record.permit(.loseEvidence, on: occasion)
    let lost = record.evidence.filter { $0.certificate == certificate }
    guard let type = lost.first?.certificateType else { throw .certificateNotRelied }
    let others = held.filter { $0.id != certificate }
    var replacements: [Evidence] = []
    var reopened: [String] = []
    for need in record.needs(lost.map(\.material)) {
      // What else answers the material, such as a file beside the certificate, goes on answering it.
      if record.evidence.contains(where: { $0.material == need.id && $0.certificate != certificate }) { continue }
      if let other = EvidenceSearch.longest(of: others, for: need, on: occasion.day) {
        replacements.append(Evidence(material: need.id, source: .certificate(id: other.id, type: other.type)))
      } else {
        reopened.append(need.id)
      }
    }
    var unfolding = CaseUnfolding(record)
    let loss = EvidenceLoss(
      on: occasion.day, certificate: certificate, type: type, state: ended, replacements: replacements, reopened: reopened)
    try unfolding.take(.evidenceLost(loss), on: occasion)
    return unfolding.events
  }
}
