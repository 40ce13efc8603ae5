import Bus
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.read`: what a purpose lets a reader know of a subject, masked.
struct ReadSubjectOperation: BusOperation {
  let environment: ServiceEnvironment
  let cipher: FieldCipher

  nonisolated(nonsending) func handle(_ request: ReadSubject, _ context: CallContext) async throws -> Contracts::Subject {
    let read = try PurposeBoundRead(request.purpose, context, environment, cipher)
    let id = SubjectID(rawValue: request.subject)
    let (record, subject) = try await read(try SubjectView.asked(request.fields, for: read.purpose)) { transaction in
      guard let subject = try SubjectTable.find(id, in: transaction) else { throw IdentityRefusals.unknownSubject.refusal() }
      return (ReadTarget(subject.id, asked: id), subject)
    }
    return Contracts::Subject(SubjectView(of: try cipher.open(subject), certificates: [], for: record), of: subject)
  }
}
