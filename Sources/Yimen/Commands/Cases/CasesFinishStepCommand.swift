import ArgumentParser
import Bus
import Contracts

/// A department gives its opinion.
struct CasesFinishStepCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "finish-step",
    abstract: "办结环节。Finish a department's step with its opinion.",
    discussion: """
        yimen cases finish-step CASE fire --as approver:desk-3
        yimen cases finish-step CASE fire --oppose --grounds 疏散通道不足 --as approver:desk-3

      不同意须说明理由。Who opposes says why.
      """)

  @Argument(help: ArgumentHelp("办件编号，或其内部编号。The case's number, or its id.", valueName: "case"))
  var caseID: String

  @Argument(help: ArgumentHelp("环节编码。The step's code.", valueName: "step"))
  var step: String

  @Flag(help: "不同意。The department opposes.")
  var oppose = false

  @Option(help: "意见或理由。The opinion; its grounds where it opposes.")
  var grounds = ""

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> FinishStep {
    FinishStep.with {
      $0.caseID = caseID
      $0.step = step
      $0.opposes = oppose
      $0.grounds = grounds
    }
  }

  func table(_ reply: CaseView) -> Table? { StepTable.table(reply) }
}
