import ArgumentParser
import Bus
import Contracts

/// Reads what base resources say of a subject.
struct IdentityBaseReadCommand: IdentityAskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "查看基础信息。What base resources say of a subject, each with its provider and date.",
    discussion: """
        yimen identity base read SUBJECT --as applicant:SUBJECT --reveal
        yimen identity base read SUBJECT --as clerk:window-3 --case CASE --step verify

      各来源并列，不互相覆盖。What resources say stands side by side.
      """)

  @Argument(help: ArgumentHelp("主体编号。The subject's id.", valueName: "subject"))
  var subject: String

  @OptionGroup var purpose: PurposeOptions
  @OptionGroup var page: PageOptions
  @OptionGroup var asking: IdentityCallOptions
  @OptionGroup var output: OutputOptions

  func request() -> ReadBaseInformation {
    ReadBaseInformation.with {
      $0.subject = subject
      $0.purpose = purpose.purpose(of: asking.principal.principal.role)
      $0.after = page.after
      $0.limit = page.limit
    }
  }

  func json(_ reply: BaseInformation) -> [JSONValue] {
    reply.entries.map { $0.json(revealing: asking.reveal) } + PageOptions.json(reply.next)
  }

  func next(_ reply: BaseInformation) -> String { reply.next }

  func table(_ reply: BaseInformation) -> Table? {
    var table = Table(["字段 field", "内容 value", "来源 resource", "提供 provider", "截至 as of"])
    for entry in reply.entries {
      table.add([entry.name, asking.reveal ? entry.value : "•••", entry.resource, entry.provider, entry.asOf])
    }
    return table
  }
}
