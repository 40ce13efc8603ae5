import Bus
import CaseDomain
import Civics
import Contracts
import ServiceKit
import Store

/// `case.deliver`: what came of a case is handed over; a certificate that was granted is issued before it is written that it was.
///
/// The identity service issues one certificate of a type for a case: whether it did so when it heard of the decision, or is asked here for the first
/// time or again, the same one comes back.
struct DeliverCaseOperation: Command {
  typealias Request = Contracts.DeliverCase

  let environment: ServiceEnvironment
  let rules: OfficeRules

  /// - Returns: The id of the certificate; nil where none was granted, or the case is not at this step, which the decision says.
  func gather(_ request: Request, _ context: CallContext) async throws -> String? {
    let record = try await environment.store.read { transaction in
      guard let record = try CaseTable.find(named: request.caseID, in: transaction)?.record else {
        throw CaseRefusals.unknownCase.refusal()
      }
      return record
    }
    guard record.state == .decided, record.fees.due(before: .delivery).isEmpty,
      let issue = IssueCertificate(granted: record, environment.today)
    else { return nil }
    do throws(Refusal) {
      return try await context.call(issue, as: CaseService.principal).id
    } catch  where error.code == IdentityRefusals.caseVoid.code {
      // It was made void in the same moment, which the decision says.
      return nil
    }
  }

  func decide(_ request: Request, _ certificate: String?, _ unit: WorkUnit) throws -> CaseView {
    guard let kept = try CaseTable.find(named: request.caseID, in: unit.transaction) else { throw CaseRefusals.unknownCase.refusal() }
    guard let method = request.method.method else { throw CaseRefusals.deliveryUnfit.refusal("method") }
    let occasion = try CaseOccasion(unit, of: kept.record.filing.applicant.subject)
    let command = CaseDomain.DeliverCase(method, trackingNumber: request.trackingNumber, certificate: certificate)
    let rules = try rules.now(in: unit.transaction)
    let events: [CaseEvent]
    do {
      events = try command.decide(on: kept.record, occasion: occasion, rules: rules)
    } catch {
      throw error.refusal(about: request.caseID)
    }
    return try unit.advance(kept, by: events)
  }
}

extension IssueCertificate {
  /// The office of cases whose number names none: a made-up one of Chancheng district, as in the numbers of the sample's cases.
  private static let unnamedOffice = "114406040000000000"
  /// Characters in a certificate's name.
  private static let longestName = 120

  /// The certificate that a decided case grants; nil where it grants none.
  fileprivate init?(granted record: CaseRecord, _ today: Day) {
    guard let decision = record.decision, let outcome = decision.outcome, let type = outcome.certificateType else { return nil }
    // A case's number begins with the credit code of the office that handles the item (实施编码).
    let office = String(record.number.description.prefix(18))
    self.init()
    self.type = type
    subject = record.filing.applicant.subject
    caseID = record.id
    name = String((outcome.name.isEmpty ? record.item.name : outcome.name).prefix(Self.longestName))
    issuer = Identifier.inspectStrictly(office, as: .uscc).isValid ? office : Self.unnamedOffice
    issuedOn = min(decision.on, today).description
  }
}
