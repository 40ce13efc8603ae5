import ArgumentParser
import Bus
import Contracts

/// What a person's data is read for: told by the role, and for those who handle a case by the case and its step.
struct PurposeOptions: ParsableArguments {
  @Option(
    name: .customLong("case"), help: ArgumentHelp("为哪个办件查看。The case that it is read for; clerks and approvers name one.", valueName: "id"))
  var caseID = ""

  @Option(help: ArgumentHelp("办件的环节。The step of that case: verify, accept, …", valueName: "step"))
  var step = ""

  func purpose(of principal: Principal) -> Purpose {
    Purpose.with {
      switch principal.role {
      case .applicant: $0.kind = .ownUse
      case .auditor: $0.kind = .audit
      default:
        $0.kind = .handling
        $0.caseID = caseID
        $0.step = step
      }
    }
  }
}
