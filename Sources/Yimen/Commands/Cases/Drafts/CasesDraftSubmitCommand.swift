import ArgumentParser
import Bus
import Contracts

/// Submits a draft.
struct CasesDraftSubmitCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "submit",
    abstract: "提交草稿。Submit a draft as it was saved last.",
    discussion: """
        yimen cases draft submit DRAFT --as applicant:SUBJECT --channel web
      """)

  @Argument(help: ArgumentHelp("草稿编号。The draft's id.", valueName: "draft"))
  var draft: String

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> SubmitCase {
    SubmitCase.with { $0.draft = draft }
  }
}
