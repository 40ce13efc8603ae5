import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store

/// `case.askCorrection`: the office says all that is missing, at once. What it asks for though a certificate says it is counted as `case.askHeld` is, its
/// remark being the reason.
struct AskCorrectionOperation: CaseStep {
  typealias Request = Contracts.AskCorrection

  let environment: ServiceEnvironment
  let rules: OfficeRules

  func caseID(_ request: Request) -> String { request.caseID }

  func command(_ request: Request) throws -> any CaseCommand {
    CaseDomain.AskCorrection(
      request.points.map { CaseDomain.CorrectionPoint(material: $0.material, remark: $0.remark) }, text: request.text)
  }

  func follow(_ record: CaseRecord, _ rules: CaseRules, _ unit: WorkUnit) throws {
    guard let correction = record.correction else { return }
    for material in record.heldByCertificate(of: correction.asked) {
      try NeededAskTable.count(
        item: record.item.code, department: record.item.department, material: material, on: correction.current.request.on,
        in: unit.transaction)
    }
  }
}
