import Bus
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.contactCode`: where a code goes, and the code, for the service that sends it. The subject sees that it was read.
struct ReadContactCodeOperation: BusOperation {
  let environment: ServiceEnvironment
  let cipher: FieldCipher

  nonisolated(nonsending) func handle(_ request: ReadContactCode, _ context: CallContext) async throws -> ContactCode {
    let kind = try IdentityDomain::ContactKind(request.kind)
    let id = SubjectID(rawValue: request.subject)
    let desk = ContactDesk(cipher: cipher, assurance: environment.assurance)
    let read = try PurposeBoundRead(for: .verification, context, environment, cipher)
    let (_, found) = try await read([.contact]) { [environment] transaction in
      guard let subject = try SubjectTable.find(id, in: transaction) else { throw IdentityRefusals.unknownSubject.refusal() }
      let point = try ContactTable.points(of: subject.id, kind, in: transaction).first { !$0.isVerified }
      guard let point, let check = try desk.check(point), check.isOpen(at: environment.clock.microseconds()) else {
        throw IdentityRefusals.codeNotWaited.refusal()
      }
      return (ReadTarget(subject.id, asked: id), (point: point, check: check, language: subject.language))
    }
    let address = try cipher.open(found.point.sealed, for: .contact(found.point.subject, kind))
    return ContactCode.with {
      $0.address = address
      $0.code = found.check.code
      $0.until = found.check.until
      $0.language = found.language.rawValue
    }
  }
}
