import Bus
import Contracts

/// Puts a case's id where a request names it by its number: people have the number in hand, and some methods know the id alone.
struct CaseLookUp<Request: Call> {
  /// Where the request names the case; nil: nowhere.
  var caseField: WritableKeyPath<Request, String>?
  /// Where it says what it is for, with the case that is handled; nil: nowhere.
  var purposeField: WritableKeyPath<Request, Purpose?>?

  /// The request with the id, once `case.get` has told it; as it is where it names no case by a number.
  /// - Throws: `Refusal`, of a case that is not there, or not theirs to read.
  nonisolated(nonsending) func resolved(_ request: Request, on node: Node, _ options: CallOptions) async throws -> Request {
    let purpose = purposeField.flatMap { request[keyPath: $0] }
    let names = [caseField.map { request[keyPath: $0] }, purpose?.caseID]
    guard let number = names.compactMap({ $0 }).first(where: CaseArgument.isNumber) else { return request }
    let finding = GetCase.with {
      $0.number = number
      $0.purpose = purpose ?? Self.purpose(of: options.principal.role, for: number)
    }
    let id = try await node.call(finding, options).id
    var request = request
    if let caseField, request[keyPath: caseField] == number { request[keyPath: caseField] = id }
    if let purposeField, request[keyPath: purposeField]?.caseID == number { request[keyPath: purposeField]?.caseID = id }
    return request
  }

  /// What the case is read for where the request does not say: somebody comes to the hall for it.
  private static func purpose(of role: Role, for number: String) -> Purpose {
    Purpose.with {
      switch role {
      case .applicant: $0.kind = .ownUse
      case .auditor: $0.kind = .audit
      default: ($0.kind, $0.caseID, $0.step) = (.handling, number, "verify")
      }
    }
  }
}
