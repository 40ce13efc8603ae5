import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store

/// `case.checkRead`: whether a read about a subject, for a case at a step, has the reason that it names. For the service that keeps subjects.
struct CheckReadOperation: BusOperation {
  let environment: ServiceEnvironment

  func handle(_ request: CheckRead, _ context: CallContext) async throws -> ReadCheck {
    let found = try await environment.store.read { transaction in
      try CaseTable.find(id: request.caseID, in: transaction) ?? CaseTable.find(number: request.caseID, in: transaction)
    }
    guard let record = found?.record else { return ReadCheck.with { $0.verdict = .unknownCase } }
    return ReadCheck.with {
      $0.subject = record.filing.applicant.subject
      $0.item = record.item.code
      switch CaseReading(step: request.step, by: CaseRole(request.role), for: request.department.nilIfEmpty, of: record) {
      case .allowed: $0.verdict = .allowed
      case .stepUnknown: $0.verdict = .unknownStep
      case .stepOfAnother: ($0.verdict, $0.isOfAnother) = (.stepNotDue, true)
      case .stepNotDue: $0.verdict = .stepNotDue
      case .closed: $0.verdict = .closed
      }
    }
  }
}
