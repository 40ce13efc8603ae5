import Bus
import Civics
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.certificates`: what a subject holds of the types that are asked for. Every submission of a case asks it.
struct FindCertificatesOperation: BusOperation {
  let environment: ServiceEnvironment
  let cipher: FieldCipher

  nonisolated(nonsending) func handle(_ request: FindCertificates, _ context: CallContext) async throws -> CertificateList {
    // Who looks into whether reads were right has single certificates to look at, not what somebody holds.
    guard request.purpose?.kind != .audit else { throw IdentityRefusals.purposeNotAllowed.refusal("audit") }
    let page = try PageRequest(after: request.after, limit: request.limit, most: IdentityLimits.certificatesOfSubject)
    let place = page.after.flatMap { CertificatePlace($0) }
    guard page.after == nil || place != nil else { throw BusRefusals.badRequest.refusal("after") }
    // PostgreSQL has no text with a zero in it, and so nothing is of such a type.
    guard request.types.count <= IdentityLimits.typesAtMost, !request.types.contains(where: { $0.utf8.contains(0) }) else {
      throw BusRefusals.badRequest.refusal("types")
    }
    let holder = SubjectID(rawValue: request.subject)
    let today = environment.today
    let query = CertificateTable.query(
      of: holder, types: Set(request.types), holdingOn: request.includingLapsed ? nil : today, after: place, limit: page.limit + 1)
    let (_, rows) = try await PurposeBoundRead(request.purpose, context, environment, cipher)([.kind, .certificates]) {
      transaction in
      let rows = try transaction.rows(query)
      guard !rows.isEmpty else { throw IdentityRefusals.unknownSubject.refusal() }
      return (ReadTarget(try CertificateTable.root(in: rows), asked: holder), rows)
    }
    let (certificates, next) = page.cut(try CertificateTable.certificates(in: rows)) { CertificatePlace($0).text }
    let shelf = CertificateShelf(certificates)
    let kind = Contracts::SubjectKind(try CertificateTable.holderKind(in: rows))
    return CertificateList.with {
      $0.certificates = shelf.longestFirst.map { CertificateEntry($0, on: today) }
      $0.subjectKind = kind
      $0.next = next
    }
  }
}
