import ArgumentParser
import Bus
import Contracts

/// Decides not to take a case.
struct CasesRefuseAcceptanceCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "refuse-acceptance",
    abstract: "不予受理。Decide not to take a case, with grounds and the right to appeal.",
    discussion: """
        yimen cases refuse-acceptance CASE --grounds '行政许可法第三十二条第一款第一项' --as approver:desk-1
      """)

  @Argument(help: ArgumentHelp("办件编号，或其内部编号。The case's number, or its id.", valueName: "case"))
  var caseID: String

  @Option(help: "理由与依据。Why, and on which provision.")
  var grounds: String

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> RefuseAcceptance {
    RefuseAcceptance.with {
      $0.caseID = caseID
      $0.grounds = grounds
    }
  }
}
