import ArgumentParser
import Bus
import Contracts

/// Rates a service.
struct CasesRateCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "rate",
    abstract: "好差评。Rate the service of a delivered case, once.",
    discussion: """
        yimen cases rate CASE --grade satisfied --as applicant:SUBJECT
        yimen cases rate CASE --grade dissatisfied --comment 等候太久 --as applicant:SUBJECT

      不满意、非常不满意须在十五个工作日内整改。What is bad is to be put right within 15 workdays.
      """)

  @Argument(help: ArgumentHelp("办件编号，或其内部编号。The case's number, or its id.", valueName: "case"))
  var caseID: String

  @Option(
    help: ArgumentHelp("等级。One of: \(EnumerationArgument.names(of: RatingGrade.self)).", valueName: "grade"),
    transform: EnumerationArgument.value)
  var grade: RatingGrade

  @Option(help: "评价内容。A comment.")
  var comment = ""

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> RateCase {
    RateCase.with {
      $0.caseID = caseID
      $0.grade = grade
      $0.comment = comment
    }
  }
}
