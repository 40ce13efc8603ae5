import ArgumentParser
import Bus
import Contracts

/// A step goes to another official.
struct CasesHandOverCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "hand-over",
    abstract: "移交环节。Give a step to another official.",
    discussion: """
        yimen cases hand-over CASE fire desk-4 --reason 休假 --as approver:desk-3

      逾期的环节任何审批人员可移交。A step that is late may be handed over by any approver.
      """)

  @Argument(help: ArgumentHelp("办件编号，或其内部编号。The case's number, or its id.", valueName: "case"))
  var caseID: String

  @Argument(help: ArgumentHelp("环节编码。The step's code.", valueName: "step"))
  var step: String

  @Argument(help: ArgumentHelp("接办人。The official who holds it from now on.", valueName: "official"))
  var official: String

  @Option(help: "原因。Why.")
  var reason = ""

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> HandOverStep {
    HandOverStep.with {
      $0.caseID = caseID
      $0.step = step
      $0.official = official
      $0.reason = reason
    }
  }

  func table(_ reply: CaseView) -> Table? { StepTable.table(reply) }
}
