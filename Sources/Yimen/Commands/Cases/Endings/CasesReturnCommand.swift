import ArgumentParser
import Bus
import Contracts

/// Returns a case.
struct CasesReturnCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "return",
    abstract: "退件。Return a case before it is accepted.",
    discussion: """
        yimen cases return CASE --grounds '重复申请' --as clerk:window-3
      """)

  @Argument(help: ArgumentHelp("办件编号，或其内部编号。The case's number, or its id.", valueName: "case"))
  var caseID: String

  @Option(help: "理由与依据。Why, and on which provision.")
  var grounds: String

  @Option(help: "另行告知的内容。What the applicant is told besides.")
  var text = ""

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> GiveBack {
    GiveBack.with {
      $0.caseID = caseID
      $0.grounds = grounds
      $0.text = text
    }
  }
}
