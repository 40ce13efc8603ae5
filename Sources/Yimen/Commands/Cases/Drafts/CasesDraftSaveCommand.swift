import ArgumentParser
import Bus
import Contracts

/// Saves a draft.
struct CasesDraftSaveCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "save",
    abstract: "保存草稿。Save a draft: all that it holds from now on.",
    discussion: """
        yimen cases draft save DRAFT --revision 1 --evidence sqb=upload:SHA256 --as applicant:SUBJECT --channel web

      --revision 为所读取的版本；别处已修改则拒绝。Where another has saved it since that revision, it is refused.
      """)

  @Argument(help: ArgumentHelp("草稿编号。The draft's id.", valueName: "draft"))
  var draft: String

  @Option(parsing: .unconditional, help: "所读取的版本。The revision that was read.")
  var revision: Int

  @OptionGroup var content: DraftContentOptions

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> SaveCaseDraft {
    SaveCaseDraft.with {
      $0.draftID = draft
      $0.revision = revision
      $0.evidence = content.evidence
      $0.note = content.note
    }
  }
}
