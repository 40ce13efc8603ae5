import ArgumentParser
import Bus
import Contracts

/// Lists the drafts of a subject.
struct CasesDraftListCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "列出草稿。List the drafts of a subject.",
    discussion: """
        yimen cases draft list SUBJECT --as applicant:SUBJECT
        yimen cases draft list SUBJECT --as clerk:window-3
      """)

  @Argument(help: ArgumentHelp("申请人。Whose drafts.", valueName: "subject"))
  var subject: String

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> ListCaseDrafts {
    ListCaseDrafts.with {
      $0.subject = subject
      $0.purpose = Purpose.with {
        $0.kind = principal.principal.role == .applicant ? .ownUse : .submission
        $0.step = "begin"
      }
    }
  }
}
