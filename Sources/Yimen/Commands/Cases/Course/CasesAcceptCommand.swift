import ArgumentParser
import Bus
import Contracts

/// Accepts a case.
struct CasesAcceptCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    abstract: "受理。Accept a case: its clock starts, and the applicant is told by when it will be decided.",
    discussion: """
        yimen cases accept CASE --as clerk:window-3

      需到场的须先核验（yimen cases verify）。A case with a visit is verified first (yimen cases verify).
      """)

  @Argument(help: ArgumentHelp("办件编号，或其内部编号。The case's number, or its id.", valueName: "case"))
  var caseID: String

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> AcceptCase {
    AcceptCase.with { $0.caseID = caseID }
  }
}
