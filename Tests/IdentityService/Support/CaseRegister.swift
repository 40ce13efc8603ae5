import Bus
import Configuration
import Contracts
import ServiceKit
import Store

/// A service in the place of the one that handles cases: it lists those that the setting `test.cases` names, as `state` or `state@decidedOn`.
struct CaseRegister: SuiteService {
  static let name = "case"
  static let migrations: [Migration] = []
  let environment: ServiceEnvironment

  init(_ environment: ServiceEnvironment) async throws { self.environment = environment }

  var operations: [any BusOperation] { [ListOperation(settings: environment.settings)] }

  private struct ListOperation: BusOperation {
    let settings: ConfigReader

    nonisolated(nonsending) func handle(_ request: ListCases, _ context: CallContext) async throws -> CaseList {
      guard context.principal.role == .service else { throw IdentityRefusals.purposeNotAllowed.refusal() }
      let words = (settings.string(forKey: "test.cases") ?? "").split(separator: ",")
      let all = words.enumerated().map { number, word in
        let parts = word.split(separator: "@")
        return CaseView.with {
          $0.id = "case-\(number)"
          $0.subject = request.subject
          $0.state = CaseState.allCases.first { "\($0)" == parts[0] } ?? .unspecified
          $0.decidedOn = parts.count > 1 ? String(parts[1]) : ""
        }
      }
      let rest = request.before.isEmpty ? all[...] : all.drop { $0.id != request.before }.dropFirst()
      return CaseList.with { $0.cases = Array(rest.prefix(request.limit)) }
    }
  }
}
