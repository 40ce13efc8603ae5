import Bus
import Civics
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.baseInformation`: what base resources say of a subject, side by side.
struct ReadBaseInformationOperation: BusOperation {
  let environment: ServiceEnvironment
  let cipher: FieldCipher

  nonisolated(nonsending) func handle(
    _ request: ReadBaseInformation, _ context: CallContext
  ) async throws -> Contracts::BaseInformation {
    let page = try PageRequest(after: request.after, limit: request.limit, most: IdentityLimits.baseFieldsOfAnswer)
    let place = page.after.flatMap { BasePlace($0) }
    guard page.after == nil || place != nil else { throw BusRefusals.badRequest.refusal("after") }
    let id = SubjectID(rawValue: request.subject)
    let (_, found) = try await PurposeBoundRead(request.purpose, context, environment, cipher)([.base]) { transaction in
      guard let root = try SubjectTable.root(of: id, in: transaction) else { throw IdentityRefusals.unknownSubject.refusal() }
      return (ReadTarget(root, asked: id), try BaseTable.records(of: root, after: place, limit: page.limit + 1, in: transaction))
    }
    let (records, next) = page.cut(found) { BasePlace($0).text }
    var entries: [BaseEntry] = []
    for record in records {
      var entry = BaseEntry()
      entry.resource = record.resource
      entry.provider = record.provider
      entry.asOf = record.asOf.description
      entry.name = record.field
      entry.value = try cipher.open(record.sealed, for: .base(record.subject, resource: record.resource, field: record.field))
      entries.append(entry)
    }
    let shown = entries
    return Contracts::BaseInformation.with {
      $0.entries = shown
      $0.next = next
    }
  }
}
