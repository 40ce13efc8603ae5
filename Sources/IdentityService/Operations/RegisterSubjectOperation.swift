import Bus
import Civics
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.register`: a person or company with its numbers, or the subject that they already are.
struct RegisterSubjectOperation: Command {
  typealias Request = RegisterSubject

  /// What was read and sealed before the writer is taken.
  struct Gathered: Sendable {
    let registration: Registration
    let subject: SubjectRecord
  }

  let environment: ServiceEnvironment
  let cipher: FieldCipher

  nonisolated(nonsending) func gather(_ request: RegisterSubject, _ context: CallContext) async throws -> Gathered {
    let claims = try request.identifiers.map { entry throws(Refusal) in try NumberClaim(entry.number, kind: entry.kind) }
    guard let kind = IdentityDomain::SubjectKind(request.kind) else { throw BusRefusals.badRequest.refusal("kind") }
    let (registration, mail, language) = try refusing { () throws(IdentityRefusal) in
      (
        try Registration(kind: kind, name: request.name, claims: claims, today: environment.today),
        request.mail.isEmpty ? nil : try MailAddress(request.mail), try NoticeLanguage(request.language)
      )
    }
    let time = environment.clock.microseconds()
    let subject = IdentityDomain::Subject(
      id: SubjectID(rawValue: environment.newID().description), kind: kind, name: registration.name,
      numbers: registration.numbers.map { HeldNumber($0, addedAt: time) })
    return Gathered(
      registration: registration, subject: try cipher.seal(subject, mail: mail, language: language, registeredAt: time))
  }

  func decide(_ request: RegisterSubject, _ gathered: Gathered, _ unit: WorkUnit) throws -> Contracts::Subject {
    let owners = try owners(of: gathered.subject.numbers, in: unit.transaction)
    let subjects = try owners.map { try cipher.open($0) }
    let outcome = try refusing { () throws(IdentityRefusal) in
      try gathered.registration.decide(id: gathered.subject.id, owners: subjects)
    }
    guard case .new(let subject) = outcome else {
      return Contracts::Subject(confirming: gathered.registration, of: owners[0].id)
    }
    try SubjectTable.insert(gathered.subject, in: unit.transaction)
    try History.append(.registered, of: subject.id, detail: kinds(of: gathered.registration), unit)
    try unit.append(
      "identity.subjectRegistered", of: subject.id.rawValue,
      SubjectRegistered.with {
        $0.subject = subject.id.rawValue
        $0.kind = Contracts::SubjectKind(subject.kind)
      })
    return Contracts::Subject(confirming: gathered.registration, as: gathered.subject)
  }

  private func kinds(of registration: Registration) -> String { registration.numbers.map(\.kind.rawValue).joined(separator: ", ") }

  /// The subjects that bear or once bore any of the numbers, each once, merged ones as the one that stays.
  private func owners(of numbers: [NumberRecord], in transaction: Transaction) throws(StoreError) -> [SubjectRecord] {
    var owners: [SubjectRecord] = []
    for number in numbers {
      guard let owner = try SubjectTable.owner(of: number.indexes, in: transaction),
        let record = try SubjectTable.find(owner, in: transaction), !owners.contains(where: { $0.id == record.id })
      else { continue }
      owners.append(record)
    }
    return owners
  }
}
