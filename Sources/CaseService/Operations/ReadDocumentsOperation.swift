import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store

/// `case.documents`: the documents that the acts of a case made.
struct ReadDocumentsOperation: BusOperation {
  let environment: ServiceEnvironment

  func handle(_ request: ReadDocuments, _ context: CallContext) async throws -> DocumentList {
    let issued = try await CaseDocuments(environment).read(
      request.caseID, request.number, for: request.purpose, atLeast: request.atLeast, context)
    return DocumentList.with { $0.documents = issued.map { DocumentEntry($0.document) } }
  }
}
