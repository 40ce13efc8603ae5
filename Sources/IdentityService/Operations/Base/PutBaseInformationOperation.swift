import Bus
import Civics
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.putBaseInformation`: what a base resource says of a subject is taken over, field by field, where nothing newer is known from it.
struct PutBaseInformationOperation: Command {
  typealias Request = PutBaseInformation

  let environment: ServiceEnvironment
  let cipher: FieldCipher

  nonisolated(nonsending) func gather(
    _ request: PutBaseInformation, _ context: CallContext
  ) async throws -> IdentityDomain::BaseInformation {
    try refusing { () throws(IdentityRefusal) in
      try IdentityDomain::BaseInformation(
        resource: request.resource, provider: request.provider, asOf: request.asOf, fields: request.fields.map { ($0.name, $0.value) },
        today: environment.today)
    }
  }

  func decide(
    _ request: PutBaseInformation, _ information: IdentityDomain::BaseInformation, _ unit: WorkUnit
  ) throws -> BaseInformationTaken {
    guard let subject = try SubjectTable.living(SubjectID(rawValue: request.subject), in: unit.transaction) else {
      throw IdentityRefusals.unknownSubject.refusal()
    }
    var taken = 0
    for field in information.fields {
      let kept = try BaseTable.asOf(field.name, of: information.resource, subject, in: unit.transaction)
      guard information.replaces(keptAsOf: kept) else { continue }
      let place = FieldPlace.base(subject, resource: information.resource, field: field.name)
      try BaseTable.keep(
        BaseTable.Record(
          subject: subject, resource: information.resource, field: field.name, provider: information.provider, asOf: information.asOf,
          sealed: try cipher.seal(field.value, for: place)), in: unit.transaction)
      taken += 1
    }
    if taken > 0 {
      try History.append(.basePut, of: subject, detail: "\(information.resource), \(information.asOf)", unit)
    }
    let count = taken
    return BaseInformationTaken.with {
      $0.subject = subject.rawValue
      $0.taken = count
      $0.outdated = information.fields.count - count
    }
  }
}
