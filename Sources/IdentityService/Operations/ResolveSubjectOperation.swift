import Bus
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.resolve`: whose number it is.
struct ResolveSubjectOperation: BusOperation {
  let environment: ServiceEnvironment
  let cipher: FieldCipher

  nonisolated(nonsending) func handle(_ request: ResolveSubject, _ context: CallContext) async throws -> Contracts::Subject {
    let read = try PurposeBoundRead(request.purpose, context, environment, cipher)
    let claim = try NumberClaim(request.number, kind: request.kind)
    let today = environment.today
    let numbers = try refusing { () throws(IdentityRefusal) in try SubjectNumber.candidates(claim, today: today) }
    let lookUps = numbers.map { number in (number: number, queries: cipher.indexes(of: number).map(SubjectTable.bearerQuery)) }
    let fields = try SubjectView.asked(request.fields, for: read.purpose)
    let (record, subject) = try await read(fields, asking: lookUps.flatMap(\.queries)) { transaction in
      var bearers: [(number: SubjectNumber, bearer: SubjectTable.Bearer)] = []
      for (number, queries) in lookUps {
        if let bearer = try SubjectTable.bearer(queries, in: transaction) { bearers.append((number, bearer)) }
      }
      let found = bearers
      let id = try refusing { () throws(IdentityRefusal) in
        try Resolution.resolve(claim, owner: { number in found.first { $0.number == number }?.bearer.root }, today: today)
      }
      // Whoever bears the number without any merge is the one who was asked for.
      guard let bearer = found.first(where: { $0.bearer.root == id })?.bearer, let subject = bearer.subject else {
        throw IdentityRefusals.unknownSubject.refusal()
      }
      return (ReadTarget(subject.id, asked: bearer.bearer), subject)
    }
    return Contracts::Subject(SubjectView(of: try cipher.open(subject), certificates: [], for: record), of: subject)
  }
}
