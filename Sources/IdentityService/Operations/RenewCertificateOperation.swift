import Bus
import Civics
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.renewCertificate`: a new version in an old one's place. Of two at once one wins: the other finds the old one lapsed.
struct RenewCertificateOperation: Command {
  typealias Request = RenewCertificate

  let environment: ServiceEnvironment

  nonisolated(nonsending) func gather(_ request: RenewCertificate, _ context: CallContext) async throws -> Civics::CertificateOperation {
    switch request.operation {
    case .unspecified, .renew: .renew
    case .change: .change
    default: throw BusRefusals.badRequest.refusal("operation")
    }
  }

  func decide(_ request: RenewCertificate, _ operation: Civics::CertificateOperation, _ unit: WorkUnit) throws -> CertificateEntry {
    // One whose holder was erased has lapsed, and is nobody's to take up again.
    guard let old = try CertificateTable.living(CertificateID(rawValue: request.certificate), in: unit.transaction) else {
      throw IdentityRefusals.unknownCertificate.refusal()
    }
    // Without a case of its own a new version rests on the one of the old.
    let ground = request.caseID.isEmpty ? old.caseID : request.caseID
    if try VoidCaseTable.holds(ground, in: unit.transaction) { throw IdentityRefusals.caseVoid.refusal() }
    let today = environment.today
    let id = CertificateID(rawValue: unit.newID().description)
    let type = try CertificateTypeTable.find(old.type, in: unit.transaction)
    let caseID = request.caseID.isEmpty ? id.rawValue : request.caseID
    let issued = try CertificateDates.issued(request.issuedOn, today: today)
    let expires = try CertificateDates.end(request.validUntil)
    let held = try CertificateTable.granted(by: caseID, in: unit.transaction)
    let events = try refusing { () throws(IdentityRefusal) in
      try CertificateGrant.replacing(old, by: type, name: request.name, issued: issued, expires: expires, caseID: caseID)
        .renew(old, id: id, held: held)
    }
    guard case .certificateRenewed(let lapsed, let new)? = events.first else {
      guard let same = held.first(where: { $0.type == old.type && $0.holder == old.holder }) else {
        throw IdentityRefusals.unknownCertificate.refusal()
      }
      return CertificateEntry(same, on: today)
    }
    try unit.renew(lapsed, by: new, as: operation)
    return CertificateEntry(new, on: today)
  }
}
