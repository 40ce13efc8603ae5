import Bus
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.contact`: how a subject is addressed and where its mail goes, in full.
struct ReadContactOperation: BusOperation {
  let environment: ServiceEnvironment
  let cipher: FieldCipher

  nonisolated(nonsending) func handle(_ request: ReadContact, _ context: CallContext) async throws -> Contact {
    let id = SubjectID(rawValue: request.subject)
    let (_, subject) = try await PurposeBoundRead(request.purpose, context, environment, cipher)([.contact]) { transaction in
      guard let subject = try SubjectTable.find(id, in: transaction) else { throw IdentityRefusals.unknownSubject.refusal() }
      return (id, subject)
    }
    let (name, mail) = (try cipher.name(of: subject), try cipher.mail(of: subject))
    return Contact.with {
      $0.name = name.text
      $0.mail = mail?.text ?? ""
      $0.language = subject.language.rawValue
    }
  }
}
