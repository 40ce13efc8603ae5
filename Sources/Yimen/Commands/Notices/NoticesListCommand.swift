import ArgumentParser
import Bus
import Contracts

/// Lists the mailbox of a subject.
struct NoticesListCommand: CaseNamingCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "信箱。The mailbox of a subject, oldest first.",
    discussion: "  yimen notices list SUBJECT --as applicant:SUBJECT")

  @Argument(help: ArgumentHelp("主体编号。Whose mailbox.", valueName: "subject"))
  var subject: String

  @Option(help: ArgumentHelp("从第几条之后开始。After this place.", valueName: "number"))
  var after = 0

  @OptionGroup var purpose: PurposeOptions
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  static var purposeField: WritableKeyPath<ReadMailbox, Purpose?>? { \.purpose }

  var asker: Principal { principal.resolved(otherwise: .auditor) }

  func request() -> ReadMailbox {
    ReadMailbox.with {
      $0.subject = subject
      $0.after = after
      $0.purpose = purpose.purpose(of: asker.role)
    }
  }

  func json(_ reply: Mailbox) -> [JSONValue] { reply.notices.map { $0.json(revealing: true) } }

  func table(_ reply: Mailbox) -> Table? {
    var table = Table(["#", "通知 notice", "标题 title", "短信 text", "邮件 mail"])
    for notice in reply.notices { table.add(["\(notice.sequence)", notice.id, notice.titleZh, notice.textMessage, notice.mail]) }
    return table
  }
}
