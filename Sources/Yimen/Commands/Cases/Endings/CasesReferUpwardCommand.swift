import ArgumentParser
import Bus
import Contracts

/// Refers a case to the level above.
struct CasesReferUpwardCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "refer-upward",
    abstract: "转报。Refer an accepted case to the level above.",
    discussion: """
        yimen cases refer-upward CASE --grounds '须由市级审批' --office 市民政局 --as approver:desk-1
      """)

  @Argument(help: ArgumentHelp("办件编号，或其内部编号。The case's number, or its id.", valueName: "case"))
  var caseID: String

  @Option(help: "理由与依据。Why, and on which provision.")
  var grounds: String

  @Option(help: "上级机关。The office above.")
  var office: String

  @Option(help: "另行告知的内容。What the applicant is told besides.")
  var text = ""

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> ReferUpward {
    ReferUpward.with {
      $0.caseID = caseID
      $0.grounds = grounds
      $0.office = office
      $0.text = text
    }
  }
}
