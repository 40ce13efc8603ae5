import ArgumentParser
import Bus
import Contracts

/// Begins a draft.
struct CasesDraftBeginCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "begin",
    abstract: "起草。Begin a draft.",
    discussion: """
        yimen cases draft begin P027 SUBJECT --note '下周补交' --as applicant:SUBJECT --channel mobile
      """)

  @Argument(help: ArgumentHelp("事项编码。The item's code.", valueName: "item"))
  var item: String

  @Argument(help: ArgumentHelp("申请人。For whom it is.", valueName: "subject"))
  var subject: String

  @OptionGroup var content: DraftContentOptions

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> BeginCaseDraft {
    BeginCaseDraft.with {
      $0.item = item
      $0.subject = subject
      $0.evidence = content.evidence
      $0.note = content.note
    }
  }
}
