import Bus
import Civics
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.import`: many subjects in one transaction, each registered or refused for itself.
struct ImportSubjectsOperation: Command {
  typealias Request = ImportSubjects

  let environment: ServiceEnvironment
  let registration: RegisterSubjectOperation

  nonisolated(nonsending) func gather(
    _ request: ImportSubjects, _ context: CallContext
  ) async throws -> [Result<RegisterSubjectOperation.Gathered, Refusal>] {
    guard request.subjects.count <= IdentityLimits.subjectsOfImport else { throw BusRefusals.badRequest.refusal("subjects") }
    return try await gatherEach(request, context)
  }

  /// Away from the thread of the sockets, on which a handler begins: to seal hundreds of fields takes milliseconds.
  @concurrent private func gatherEach(
    _ request: ImportSubjects, _ context: CallContext
  ) async throws -> [Result<RegisterSubjectOperation.Gathered, Refusal>] {
    var gathered: [Result<RegisterSubjectOperation.Gathered, Refusal>] = []
    gathered.reserveCapacity(request.subjects.count)
    for entry in request.subjects {
      do {
        gathered.append(.success(try await registration.gather(RegisterSubject(entry), context)))
      } catch let refusal as Refusal {
        gathered.append(.failure(refusal))
      }
    }
    return gathered
  }

  func decide(
    _ request: ImportSubjects, _ gathered: [Result<RegisterSubjectOperation.Gathered, Refusal>], _ unit: WorkUnit
  ) throws -> ImportedSubjects {
    var reply = ImportedSubjects()
    for (place, one) in gathered.enumerated() {
      do {
        let one = try one.get()
        let subject = try registration.decide(RegisterSubject(request.subjects[place]), one, unit)
        if subject.id == one.subject.id.rawValue { reply.registered += 1 } else { reply.known += 1 }
      } catch let refusal as Refusal {
        // Refused before it wrote anything, so that the others of the transaction stand.
        reply.refused.append(
          .with {
            $0.place = place
            $0.code = Int(refusal.code)
            $0.name = refusal.name
            $0.detail = refusal.detail
          })
      }
    }
    try countTaken(in: reply, unit)
    return reply
  }

  /// Lines with a number that is somebody else's tell that there is somebody. The auditor is told how many there were; an import of many is not
  /// held up by them.
  private func countTaken(in reply: ImportedSubjects, _ unit: WorkUnit) throws(StoreError) {
    let taken = reply.refused.count { $0.code == Int(IdentityRefusals.numberTaken.code) }
    guard taken > 0, let role = Reader(unit.principal)?.role else { return }
    try MissTable.count(taken, of: unit.principal.id, as: role, on: environment.today.number, in: unit.transaction)
  }
}

extension RegisterSubject {
  init(_ entry: SubjectEntry) {
    self.init()
    kind = entry.kind
    name = entry.name
    identifiers = entry.identifiers
    mail = entry.mail
    language = entry.language
  }
}
