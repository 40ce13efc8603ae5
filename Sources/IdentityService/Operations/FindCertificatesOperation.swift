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
    let holder = SubjectID(rawValue: request.subject)
    let query = CertificateTable.query(of: holder)
    let read = try PurposeBoundRead(request.purpose, context, environment, cipher)
    let (_, rows) = try await read([.kind, .certificates], asking: [query]) { transaction in
      let rows = try transaction.rows(query)
      guard !rows.isEmpty else { throw IdentityRefusals.unknownSubject.refusal() }
      return (ReadTarget(try CertificateTable.root(in: rows), asked: holder), rows)
    }
    let today = environment.today
    let types = Set(request.types)
    let certificates = try CertificateTable.certificates(in: rows).filter { types.isEmpty || types.contains($0.type) }
    let shelf = CertificateShelf(request.includingLapsed ? certificates : certificates.filter { $0.holds(on: today) })
    let kind = Contracts::SubjectKind(try CertificateTable.holderKind(in: rows))
    return CertificateList.with {
      $0.certificates = shelf.longestFirst.map { CertificateEntry($0, on: today) }
      $0.subjectKind = kind
    }
  }
}
