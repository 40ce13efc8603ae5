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
    let indexes = numbers.map { ($0, cipher.indexes(of: $0)) }
    let (record, subject) = try await read(try SubjectView.asked(request.fields, for: read.purpose)) { transaction in
      var owners: [SubjectNumber: SubjectID] = [:]
      // Whoever bears the number without any merge is the one who was asked for.
      var bearers: [SubjectID: SubjectID] = [:]
      for (number, places) in indexes {
        guard let owner = try SubjectTable.owner(of: places, in: transaction) else { continue }
        let root = try SubjectTable.root(of: owner, in: transaction) ?? owner
        owners[number] = root
        bearers[root] = bearers[root] ?? owner
      }
      let found = owners
      let id = try refusing { () throws(IdentityRefusal) in try Resolution.resolve(claim, owner: { found[$0] }, today: today) }
      guard let subject = try SubjectTable.find(id, in: transaction) else { throw IdentityRefusals.unknownSubject.refusal() }
      return (ReadTarget(subject.id, asked: bearers[id] ?? id), subject)
    }
    return Contracts::Subject(SubjectView(of: try cipher.open(subject), certificates: [], for: record), of: subject)
  }
}
