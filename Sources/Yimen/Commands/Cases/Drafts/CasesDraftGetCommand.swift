import ArgumentParser
import Bus
import Contracts

/// Reads a draft.
struct CasesDraftGetCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "get",
    abstract: "查看草稿。Read a draft.",
    discussion: """
        yimen cases draft get DRAFT --as applicant:SUBJECT
        yimen cases draft get DRAFT --as clerk:window-3
      """)

  @Argument(help: ArgumentHelp("草稿编号。The draft's id.", valueName: "draft"))
  var draft: String

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> GetCaseDraft {
    GetCaseDraft.with {
      $0.draftID = draft
      $0.purpose = Purpose.with {
        $0.kind = principal.principal.role == .applicant ? .ownUse : .submission
        $0.caseID = draft
      }
    }
  }
}
