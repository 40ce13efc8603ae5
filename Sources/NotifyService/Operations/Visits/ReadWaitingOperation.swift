import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// `notify.waiting`: what of a subject has no seat, and its places on the waiting list.
struct ReadWaitingOperation: BusOperation {
  let environment: ServiceEnvironment

  func handle(_ request: ReadWaiting, _ context: CallContext) async throws -> WaitingPlaces {
    guard !request.subject.isEmpty, !request.subject.utf8.contains(0) else { throw BusRefusals.badRequest.refusal("subject") }
    let access = VisitAccess(environment: environment)
    try await access.check(request.subject, for: [], request.purpose, among: [.ownUse, .audit], context)
    return try await access.stored { transaction in
      let subjects = try MergedSubjectTable.ids(of: request.subject, in: transaction)
      let places = try WaitingPlace.places(of: subjects, in: transaction)
      return WaitingPlaces.with { $0.places = places }
    }
  }
}
