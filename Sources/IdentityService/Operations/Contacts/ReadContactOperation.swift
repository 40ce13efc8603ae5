import Bus
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.contact`: how a subject is addressed and where it is reached, in full: at what is verified, else by mail as it was said at registration.
struct ReadContactOperation: BusOperation {
  let environment: ServiceEnvironment
  let cipher: FieldCipher

  nonisolated(nonsending) func handle(_ request: ReadContact, _ context: CallContext) async throws -> Contact {
    let id = SubjectID(rawValue: request.subject)
    let (_, found) = try await PurposeBoundRead(request.purpose, context, environment, cipher)([.contact]) { transaction in
      guard let subject = try SubjectTable.find(id, in: transaction) else { throw IdentityRefusals.unknownSubject.refusal() }
      return (ReadTarget(subject.id, asked: id), (subject: subject, points: try ContactTable.verified(of: subject.id, in: transaction)))
    }
    var addresses: [IdentityDomain::ContactKind: String] = [:]
    for point in found.points where addresses[point.kind] == nil {
      addresses[point.kind] = try cipher.open(point.sealed, for: .contact(point.subject, point.kind))
    }
    let (name, mail, verified) = (try cipher.name(of: found.subject), try cipher.mail(of: found.subject), addresses)
    return Contact.with {
      $0.name = name.text
      $0.mail = verified[.mail] ?? mail?.text ?? ""
      $0.isMailVerified = verified[.mail] != nil
      $0.phone = verified[.phone] ?? ""
      $0.language = found.subject.language.rawValue
    }
  }
}
