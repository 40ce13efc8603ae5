import ArgumentParser
import Bus
import Contracts

/// Begins to examine an accepted case.
struct CasesBeginReviewCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "begin-review",
    abstract: "开始审查。Begin to examine an accepted case, as the applicant then sees.",
    discussion: """
        yimen cases begin-review CASE --as approver:desk-3
      """)

  @Argument(help: ArgumentHelp("办件编号，或其内部编号。The case's number, or its id.", valueName: "case"))
  var caseID: String

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> BeginReview {
    BeginReview.with { $0.caseID = caseID }
  }
}
