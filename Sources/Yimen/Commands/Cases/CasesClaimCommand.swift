import ArgumentParser
import Bus
import Contracts

/// An official takes a department's step in hand.
struct CasesClaimCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "claim",
    abstract: "认领环节。Take a department's step of a case in hand.",
    discussion: """
        yimen cases claim CASE fire --as approver:desk-3

      一个环节只由一人办理；已被认领的会告知由谁办理。One official holds a step; who comes second is told who does.
      """)

  @Argument(help: ArgumentHelp("办件编号，或其内部编号。The case's number, or its id.", valueName: "case"))
  var caseID: String

  @Argument(help: ArgumentHelp("环节编码。The step's code.", valueName: "step"))
  var step: String

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> ClaimStep {
    ClaimStep.with {
      $0.caseID = caseID
      $0.step = step
    }
  }

  func table(_ reply: CaseView) -> Table? { StepTable.table(reply) }
}
