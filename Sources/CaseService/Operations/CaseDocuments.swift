import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store

/// Reads the documents of a case, for who may read the case.
struct CaseDocuments {
  private let environment: ServiceEnvironment

  init(_ environment: ServiceEnvironment) { self.environment = environment }

  /// - Parameter position: what is read is not older; 0: whatever is there.
  /// - Throws: `case.unknown`, and what a read of a case throws.
  nonisolated(nonsending) func read(
    _ id: String, _ number: String, for purpose: Purpose?, atLeast position: Int, _ context: CallContext
  ) async throws -> [IssuedDocument] {
    guard !id.isEmpty || !number.isEmpty else { throw BusRefusals.badRequest.refusal("caseID or number", fits: FieldFit.eitherName) }
    let read = try PersonalRead(purpose, by: context.principal)
    let (filing, issued) = try await environment.read(atLeast: position, context) { transaction in
      let found = try id.isEmpty ? CaseTable.find(number: number, in: transaction) : CaseTable.find(id: id, in: transaction)
      guard let filing = found?.record.filing else { throw CaseRefusals.unknownCase.refusal() }
      return (filing, try CaseJournal.documents(of: filing, in: transaction))
    }
    try await read.check(
      of: filing.applicant.subject, item: filing.item.code, by: ApplicantCheck(environment, as: CaseService.name), context,
      otherwise: CaseRefusals.notOwnCase, without: CaseRefusals.mandateMissing)
    try read.check(ofCase: filing.id, "\(filing.number)")
    return issued
  }
}
