import Bus
import Civics
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.addIdentifier`: one more number for a subject, by which it is found from then on.
struct AddIdentifierOperation: Command {
  typealias Request = AddIdentifier

  /// What was read and sealed before the writer is taken: the number, as each kind that it can be.
  struct Gathered: Sendable {
    let claim: NumberClaim
    let sealed: [SubjectNumber: NumberRecord]
  }

  let environment: ServiceEnvironment
  let cipher: FieldCipher

  nonisolated(nonsending) func gather(_ request: AddIdentifier, _ context: CallContext) async throws -> Gathered {
    guard let entry = request.identifier else { throw IdentityRefusals.nameMissing.refusal("identifier") }
    let claim = try NumberClaim(entry.number, kind: entry.kind)
    let numbers = try refusing { () throws(IdentityRefusal) in try SubjectNumber.candidates(claim, today: environment.today) }
    let subject = SubjectID(rawValue: request.subject)
    var sealed: [SubjectNumber: NumberRecord] = [:]
    for number in numbers { sealed[number] = try cipher.seal(HeldNumber(number), of: subject) }
    return Gathered(claim: claim, sealed: sealed)
  }

  func decide(_ request: AddIdentifier, _ gathered: Gathered, _ unit: WorkUnit) throws -> Contracts::Subject {
    guard let record = try SubjectTable.find(SubjectID(rawValue: request.subject), in: unit.transaction) else {
      throw IdentityRefusals.unknownSubject.refusal()
    }
    let subject = try cipher.open(record)
    let owners = try gathered.sealed.compactMapValues { try SubjectTable.owner(of: $0.indexes, in: unit.transaction) }
    let (number, events) = try refusing { () throws(IdentityRefusal) in
      (
        try SubjectNumber.read(gathered.claim, for: subject.kind, today: environment.today),
        try NumberRules.add(gathered.claim, to: subject, owner: { owners[$0] }, today: environment.today)
      )
    }
    if !events.isEmpty, let row = gathered.sealed[number] {
      try SubjectTable.add(row, to: subject.id, in: unit.transaction)
      try unit.append(
        "identity.identifierAdded", of: subject.id.rawValue,
        IdentifierAdded.with {
          $0.subject = subject.id.rawValue
          $0.kind = number.kind.rawValue
        })
    }
    return Contracts::Subject(confirming: number, of: record)
  }
}
