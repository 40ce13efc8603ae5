import ArgumentParser
import Bus
import Contracts

/// Declares a case void.
struct CasesAnnulCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "annul",
    abstract: "作废。Declare a case void, decided or not.",
    discussion: """
        yimen cases annul CASE --grounds '以欺骗手段取得，行政许可法第六十九条' --as approver:desk-1

      已发的证照须另行撤销（yimen identity change-certificate）。A certificate that was issued is to be rescinded as well.
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

  func request() -> AnnulCase {
    AnnulCase.with {
      $0.caseID = caseID
      $0.grounds = grounds
      $0.text = text
    }
  }
}
