import ArgumentParser
import Bus
import Contracts

/// Discards a draft.
struct CasesDraftDiscardCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "discard",
    abstract: "删除草稿。Discard a draft; nothing of it is kept.",
    discussion: """
        yimen cases draft discard DRAFT --as applicant:SUBJECT
      """)

  @Argument(help: ArgumentHelp("草稿编号。The draft's id.", valueName: "draft"))
  var draft: String

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> DiscardCaseDraft {
    DiscardCaseDraft.with { $0.draftID = draft }
  }
}
