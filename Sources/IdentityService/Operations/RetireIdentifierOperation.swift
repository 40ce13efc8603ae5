import Bus
import Civics
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.retireIdentifier`: a subject lays a number down. It still finds the subject.
struct RetireIdentifierOperation: Command {
  typealias Request = RetireIdentifier

  let environment: ServiceEnvironment
  let cipher: FieldCipher

  nonisolated(nonsending) func gather(_ request: RetireIdentifier, _ context: CallContext) async throws -> NumberClaim {
    guard let entry = request.identifier else { throw IdentityRefusals.nameMissing.refusal("identifier") }
    return try NumberClaim(entry.number, kind: entry.kind)
  }

  func decide(_ request: RetireIdentifier, _ claim: NumberClaim, _ unit: WorkUnit) throws -> Contracts::Subject {
    guard let record = try SubjectTable.find(SubjectID(rawValue: request.subject), in: unit.transaction) else {
      throw IdentityRefusals.unknownSubject.refusal()
    }
    let group = try cipher.group(record)
    let (number, events) = try refusing { () throws(IdentityRefusal) in
      let number = try SubjectNumber.read(claim, for: group.subject.kind, today: environment.today)
      return (number, try group.retire(number))
    }
    for event in events { try retire(number, of: group.subject.applying(event), named: record.name, unit) }
    return Contracts::Subject(confirming: number, of: record)
  }

  /// - Parameter name: its name, sealed.
  private func retire(_ number: SubjectNumber, of subject: IdentityDomain::Subject, named name: [UInt8], _ unit: WorkUnit) throws {
    try SubjectTable.retire(cipher.indexes(of: number), at: unit.at, in: unit.transaction)
    try MatchTable.set(cipher.matchIndex(of: subject, named: name), of: subject.id, in: unit.transaction)
    try History.append(.numberRetired, of: subject.id, detail: number.kind.rawValue, unit)
    try unit.append(
      "identity.identifierRetired", of: subject.id.rawValue,
      IdentifierRetired.with {
        $0.subject = subject.id.rawValue
        $0.kind = number.kind.rawValue
      })
  }
}
