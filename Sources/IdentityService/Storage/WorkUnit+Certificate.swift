import Bus
import Civics
import Contracts
import IdentityDomain
import ServiceKit
import Store

extension WorkUnit {
  /// Keeps a new certificate, and tells the other services of it.
  func issue(_ certificate: Certificate) throws(StoreError) {
    try CertificateTable.insert(certificate, in: transaction)
    try append(
      "identity.certificateIssued", of: certificate.holder.rawValue,
      CertificateIssued.with {
        $0.subject = certificate.holder.rawValue
        $0.certificate = certificate.id.rawValue
        $0.type = certificate.type
        $0.caseID = certificate.grantingCase ?? ""
      })
  }

  /// Keeps a new version beside the old certificate, which lapsed.
  /// - Parameter operation: a renewal, or a change of what it says.
  func renew(_ old: Certificate, by new: Certificate, as operation: Civics::CertificateOperation) throws(StoreError) {
    try CertificateTable.insert(new, in: transaction)
    try CertificateTable.update(old, in: transaction)
    try keep(CertificateAct(operation, ground: ""), of: old)
    try append(
      "identity.certificateRenewed", of: new.holder.rawValue,
      CertificateRenewed.with {
        $0.subject = new.holder.rawValue
        $0.old = old.id.rawValue
        $0.new = new.id.rawValue
        $0.type = new.type
        $0.caseID = new.grantingCase ?? ""
        $0.operation = Contracts::CertificateOperation(operation)
      })
  }

  /// Keeps a certificate in the state that an act led to.
  func change(_ certificate: Certificate, by act: CertificateAct) throws(StoreError) {
    try CertificateTable.update(certificate, in: transaction)
    try keep(act, of: certificate)
    try append(
      "identity.certificateChanged", of: certificate.holder.rawValue,
      CertificateChanged.with {
        $0.subject = certificate.holder.rawValue
        $0.certificate = certificate.id.rawValue
        $0.type = certificate.type
        $0.operation = Contracts::CertificateOperation(act.operation)
        $0.state = Contracts::CertificateState(certificate.state)
        $0.ground = act.ground
      })
  }

  private func keep(_ act: CertificateAct, of certificate: Certificate) throws(StoreError) {
    try CertificateActTable.append(act, to: certificate, at: at, by: PrincipalText.text(of: principal), in: transaction)
  }
}
