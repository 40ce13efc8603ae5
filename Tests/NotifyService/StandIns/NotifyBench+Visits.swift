import Bus
import Contracts
import TestKit

extension NotifyBench {
  static let clerk = Principal(id: "window-1", role: .clerk, channel: "window")
  static let operation = Principal(id: "operator", role: .operator, channel: "command-line")

  /// A case of a subject that is to be come for, with the visit that was booked with it.
  @discardableResult
  func booked(_ caseID: String, of subject: String, reason: String = "originals", item: String = "P027") async throws -> VisitView {
    try await tell("received", SampleCase.view(caseID, of: subject, item: item, reason: reason))
    return try await visit(caseID)
  }

  /// Takes a seat, as the applicant unless somebody else is named.
  func hold(
    _ caseID: String, _ hall: String, _ on: String, _ at: String, confirm: Bool = false, as principal: Principal, key: [UInt8]? = nil
  ) async throws(Refusal) -> VisitView {
    let request = HoldSeat.with {
      ($0.caseID, $0.hall, $0.on, $0.at, $0.confirm) = (caseID, hall, on, at, confirm)
      $0.purpose = .usual(of: principal, case: caseID)
    }
    return try await bench.call(request, as: principal, key: key)
  }

  func confirm(_ visit: VisitView, as principal: Principal, key: [UInt8]? = nil) async throws(Refusal) -> VisitView {
    let request = ConfirmVisit.with {
      $0.visitID = visit.id
      $0.purpose = .usual(of: principal, case: visit.cases.first ?? "")
    }
    return try await bench.call(request, as: principal, key: key)
  }

  func move(
    _ visit: VisitView, _ hall: String, _ on: String, _ at: String, as principal: Principal, key: [UInt8]? = nil
  ) async throws(Refusal) -> VisitView {
    let request = MoveVisit.with {
      ($0.visitID, $0.hall, $0.on, $0.at) = (visit.id, hall, on, at)
      $0.purpose = .usual(of: principal, case: visit.cases.first ?? "")
    }
    return try await bench.call(request, as: principal, key: key)
  }

  func cancel(_ visit: VisitView, as principal: Principal) async throws(Refusal) -> VisitView {
    let request = CancelVisit.with {
      $0.visitID = visit.id
      $0.purpose = .usual(of: principal, case: visit.cases.first ?? "")
    }
    return try await bench.call(request, as: principal)
  }

  func offers(_ caseID: String, as principal: Principal, _ change: (inout ReadOffers) -> Void = { _ in }) async throws(Refusal)
    -> [SeatOfferView]
  {
    var request = ReadOffers.with {
      $0.caseID = caseID
      $0.purpose = .usual(of: principal, case: caseID)
    }
    change(&request)
    return try await bench.call(request, as: principal).offers
  }

  func visits(of subject: String) async throws(Refusal) -> VisitList {
    let request = ReadVisits.with {
      $0.subject = subject
      $0.purpose = .usual(of: Self.applicant(subject))
    }
    return try await bench.call(request, as: Self.applicant(subject))
  }

  func put(_ record: String, dryRun: Bool = false, revision: Int = 0) async throws(Refusal) -> HallChanges {
    let request = PutHall.with { ($0.record, $0.dryRun, $0.revision) = (record, dryRun, revision) }
    return try await bench.call(request, as: Self.operation)
  }

  /// The code of the refusal, or nil where there was none.
  static func code(_ body: () async throws -> Void) async throws -> UInt16? {
    do {
      try await body()
      return nil
    } catch let refusal as Refusal { return refusal.code }
  }
}
