import Bus
import Civics
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.issueCertificate`: a certificate for somebody who is known.
struct IssueCertificateOperation: Command {
  typealias Request = IssueCertificate

  let environment: ServiceEnvironment

  nonisolated(nonsending) func gather(_ request: IssueCertificate, _ context: CallContext) async throws {}

  func decide(_ request: IssueCertificate, _ gathered: Void, _ unit: WorkUnit) throws -> CertificateEntry {
    let holder = SubjectID(rawValue: request.subject)
    guard try SubjectTable.living(holder, in: unit.transaction) != nil else { throw IdentityRefusals.unknownSubject.refusal() }
    if !request.caseID.isEmpty, try VoidCaseTable.holds(request.caseID, in: unit.transaction) { throw IdentityRefusals.caseVoid.refusal() }
    let today = environment.today
    let id = CertificateID(rawValue: unit.newID().description)
    let serial =
      request.serial.isEmpty
      ? id.runningNumber : try refusing { () throws(IdentityRefusal) in try CertificateGrant.serial(request.serial) }
    let type = try CertificateTypeTable.find(request.type, in: unit.transaction)
    let grant = CertificateGrant(
      type: request.type, typeCode: CertificateTypeCode.make(setter: request.issuer, type: request.type), name: request.name,
      holder: holder, issuer: request.issuer, serial: serial,
      issued: try CertificateDates.issued(request.issuedOn, today: today), expires: try CertificateDates.end(request.validUntil),
      caseID: request.caseID.isEmpty ? id.rawValue : request.caseID)
    let held = try CertificateTable.granted(by: grant.caseID, in: unit.transaction)
    let events = try refusing { () throws(IdentityRefusal) in try grant.ruled(by: type).issue(id: id, held: held) }
    guard case .certificateIssued(let certificate)? = events.first else {
      // The case has granted it before; which one is known by what makes it the same grant.
      guard let same = held.first(where: { $0.type == grant.type && $0.holder == holder }) else {
        throw IdentityRefusals.unknownCertificate.refusal()
      }
      return CertificateEntry(same, on: today)
    }
    guard try CertificateTable.find(identifier: certificate.identifier, in: unit.transaction) == nil else {
      throw IdentityRefusals.badCertificate.refusal("serial")
    }
    try unit.issue(certificate)
    return CertificateEntry(certificate, on: today)
  }
}

extension CertificateID {
  /// A serial for the identifier of a certificate whose office gave none: the 32 places of the id.
  var runningNumber: String { rawValue.replacing("-", with: "").uppercased() }
}
