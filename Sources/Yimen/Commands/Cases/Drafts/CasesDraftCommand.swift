import ArgumentParser

/// Drafts of cases.
struct CasesDraftCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "草稿。Drafts, begun on one channel and continued on another.",
    discussion: """
        yimen cases draft begin P027 SUBJECT --as applicant:SUBJECT --channel mobile
        yimen cases draft list SUBJECT --as applicant:SUBJECT --channel web
        yimen cases draft save DRAFT --revision 1 --evidence sqb=upload:SHA256 --as applicant:SUBJECT --channel web
        yimen cases draft submit DRAFT --as applicant:SUBJECT --channel kiosk

      草稿不是办件；提交后办件沿用其编号，各渠道的操作列在办件历史之首。
      A draft is no case; the case takes over its id, and what was done to the draft is the beginning of its history.
      """,
    subcommands: [
      CasesDraftBeginCommand.self, CasesDraftSaveCommand.self, CasesDraftGetCommand.self, CasesDraftListCommand.self,
      CasesDraftDiscardCommand.self, CasesDraftSubmitCommand.self,
    ])
}
