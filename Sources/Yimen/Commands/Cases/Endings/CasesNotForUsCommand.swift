import ArgumentParser
import Bus
import Contracts

/// Points to the right office.
struct CasesNotForUsCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "not-for-us",
    abstract: "不受理并告知。Say which office a case is for.",
    discussion: """
        yimen cases not-for-us CASE --grounds '不属于本机关职权范围' --office 区民政局 --as clerk:window-3
      """)

  @Argument(help: ArgumentHelp("办件编号，或其内部编号。The case's number, or its id.", valueName: "case"))
  var caseID: String

  @Option(help: "理由与依据。Why, and on which provision.")
  var grounds: String

  @Option(help: "应由哪个机关办理。The right office.")
  var office: String

  @Option(help: "另行告知的内容。What the applicant is told besides.")
  var text = ""

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> PointElsewhere {
    PointElsewhere.with {
      $0.caseID = caseID
      $0.grounds = grounds
      $0.office = office
      $0.text = text
    }
  }
}
