import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store

/// `case.bundle`: the cases that were filed in one file, each as far as it is.
struct ReadBundleOperation: BusOperation {
  let environment: ServiceEnvironment

  func handle(_ request: ReadBundle, _ context: CallContext) async throws -> BundleView {
    let read = try PersonalRead(request.purpose, by: context.principal)
    let cases = try await environment.read(atLeast: request.atLeast, context) { try BundleTable.cases(of: request.bundle, in: $0) }
    guard let first = cases.first else { throw CaseRefusals.unknownCase.refusal("bundle") }
    let today = environment.today
    var shown = cases
    let applicant = ApplicantCheck(environment, as: CaseService.name)
    // Who acts for somebody in some items alone sees those cases alone.
    let items = try await read.check(
      of: first.record.filing.applicant.subject, item: "", by: applicant, context, otherwise: CaseRefusals.notOwnCase,
      without: CaseRefusals.mandateMissing)
    if let items { shown = shown.filter { items.contains($0.record.item.code) } }
    // It is one file and one visit: who handles one of the cases sees them together.
    if let purpose = request.purpose, purpose.kind == .handling {
      let isOfIt = cases.contains { $0.record.id == purpose.caseID || "\($0.record.number)" == purpose.caseID }
      guard isOfIt else { throw IdentityRefusals.purposeNotAllowed.refusal("purpose.caseID") }
    }
    return BundleView(request.bundle, shown.map(\.record), shown.map { CaseView($0, on: today) })
  }
}
