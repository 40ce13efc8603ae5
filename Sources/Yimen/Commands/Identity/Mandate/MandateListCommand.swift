import ArgumentParser
import Bus
import Contracts

/// Lists who acts for a subject, and for whom it acts.
struct MandateListCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "列出委托。List who acts for a subject, and for whom it acts.",
    discussion: """
        yimen identity mandate list PERSON --as applicant:PERSON
        yimen identity mandate list PERSON --as clerk:window-3 --case CASE --step verify

      查看会留下记录，本人可见。The read is kept, and the subject sees it.
      """)

  @Argument(help: ArgumentHelp("主体。Whose mandates.", valueName: "subject"))
  var subject: String

  @Flag(help: "包括已到期和已撤销的。Also those that are over or were revoked.")
  var all = false

  @OptionGroup var purpose: PurposeOptions
  @OptionGroup var page: PageOptions
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> ReadMandates {
    ReadMandates.with {
      $0.subject = subject
      $0.purpose = purpose.purpose(of: principal.principal.role)
      $0.includingEnded = all
      $0.after = page.after
      $0.limit = page.limit
    }
  }

  func json(_ reply: MandateList) -> [JSONValue] {
    reply.given.map { MandateText.json($0, on: .given) } + reply.held.map { MandateText.json($0, on: .held) } + PageOptions.json(reply.next)
  }

  func next(_ reply: MandateList) -> String { reply.next }

  func table(_ reply: MandateList) -> Table? { MandateText.table(reply.given + reply.held) }
}
