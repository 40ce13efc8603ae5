import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store

/// `case.document`: one document of a case, drawn as a page.
struct ReadDocumentOperation: BusOperation {
  let environment: ServiceEnvironment

  func handle(_ request: ReadDocument, _ context: CallContext) async throws -> DrawnDocument {
    let issued = try await CaseDocuments(environment).read(
      request.caseID, request.number, for: request.purpose, atLeast: request.atLeast, context)
    guard let one = issued.first(where: { $0.document.number == request.document || $0.document.tail == request.document }) else {
      throw CaseRefusals.documentUnknown.refusal("document")
    }
    let html = try one.html()
    return DrawnDocument.with {
      $0.document = DocumentEntry(one.document)
      $0.html = html
    }
  }
}
