import Bus
import Civics
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.addIdentifier`: one more number for a subject, by which it is found from then on.
struct AddIdentifierOperation: Command {
  typealias Request = AddIdentifier

  /// What was read before the writer is taken: the number, as each kind that it can be, and where each would stand.
  struct Gathered: Sendable {
    let claim: NumberClaim
    let indexes: [SubjectNumber: [[UInt8]]]
  }

  let environment: ServiceEnvironment
  let cipher: FieldCipher

  nonisolated(nonsending) func gather(_ request: AddIdentifier, _ context: CallContext) async throws -> Gathered {
    guard let entry = request.identifier else { throw IdentityRefusals.nameMissing.refusal("identifier") }
    let claim = try NumberClaim(entry.number, kind: entry.kind)
    let numbers = try refusing { () throws(IdentityRefusal) in try SubjectNumber.candidates(claim, today: environment.today) }
    var indexes: [SubjectNumber: [[UInt8]]] = [:]
    for number in numbers { indexes[number] = cipher.indexes(of: number) }
    return Gathered(claim: claim, indexes: indexes)
  }

  func decide(_ request: AddIdentifier, _ gathered: Gathered, _ unit: WorkUnit) throws -> Contracts::Subject {
    guard let record = try SubjectTable.find(SubjectID(rawValue: request.subject), in: unit.transaction) else {
      throw IdentityRefusals.unknownSubject.refusal()
    }
    let group = try cipher.group(record)
    let owners = try gathered.indexes.compactMapValues { try SubjectTable.owner(of: $0, in: unit.transaction) }
    let (number, events) = try refusing { () throws(IdentityRefusal) in
      (
        try SubjectNumber.read(gathered.claim, for: group.subject.kind, today: environment.today),
        try group.add(gathered.claim, owner: { owners[$0] }, today: environment.today)
      )
    }
    for event in events { try add(number, to: group.subject.applying(event), named: record.name, unit) }
    return Contracts::Subject(confirming: number, of: record)
  }

  /// Writes the number, and where the subject stands now among those that may be one: a number may be the first to tell a day of birth.
  /// - Parameter name: its name, sealed.
  private func add(_ number: SubjectNumber, to subject: IdentityDomain::Subject, named name: [UInt8], _ unit: WorkUnit) throws {
    // Sealed for the one that stays, which the merges of this moment tell.
    try SubjectTable.add(
      try cipher.seal(HeldNumber(number, addedAt: unit.at), of: subject.id), to: subject.id, in: unit.transaction)
    try MatchTable.set(cipher.matchIndex(of: subject, named: name), of: subject.id, in: unit.transaction)
    try History.append(.numberAdded, of: subject.id, detail: number.kind.rawValue, unit)
    try unit.append(
      "identity.identifierAdded", of: subject.id.rawValue,
      IdentifierAdded.with {
        $0.subject = subject.id.rawValue
        $0.kind = number.kind.rawValue
      })
  }
}
