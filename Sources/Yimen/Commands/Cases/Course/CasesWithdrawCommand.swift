import ArgumentParser
import Bus
import Contracts

/// Takes a case back.
struct CasesWithdrawCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "撤回。Take a case back before it is decided.",
    discussion: """
        yimen cases withdraw CASE --reason 改期办理 --as applicant:SUBJECT --channel mobile
        yimen cases withdraw CASE --as applicant:AGENT --acting-for SUBJECT
      """)

  @Argument(help: ArgumentHelp("办件编号，或其内部编号。The case's number, or its id.", valueName: "case"))
  var caseID: String

  @Option(help: "原因，可不填。Why, if the applicant wishes to say.")
  var reason = ""

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> WithdrawCase {
    WithdrawCase.with {
      $0.caseID = caseID
      $0.reason = reason
    }
  }
}
