import ArgumentParser
import Bus
import Contracts

/// An earlier step is given back with what is wrong.
struct CasesReturnStepCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "return-step",
    abstract: "退回环节。Give an earlier step back with what is wrong.",
    discussion: """
        yimen cases return-step CASE plan --from site --text 图纸缺页 --as approver:desk-3

      不写 --from 表示在决定前退回。Without --from it is given back at the decision.
      """)

  @Argument(help: ArgumentHelp("办件编号，或其内部编号。The case's number, or its id.", valueName: "case"))
  var caseID: String

  @Argument(help: ArgumentHelp("退回的环节。The step that is given back.", valueName: "step"))
  var step: String

  @Option(help: ArgumentHelp("在哪个环节发现。The step at which it was found.", valueName: "step"))
  var from = ""

  @Option(help: "问题。What is wrong.")
  var text: String

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> ReturnStep {
    ReturnStep.with {
      $0.caseID = caseID
      $0.step = from
      $0.to = step
      $0.text = text
    }
  }

  func table(_ reply: CaseView) -> Table? { StepTable.table(reply) }
}
