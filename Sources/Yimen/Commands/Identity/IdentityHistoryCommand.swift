import ArgumentParser
import Bus
import Civics
import Contracts

/// Shows what was done to a subject.
struct IdentityHistoryCommand: IdentityAskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "变更记录。What was done to a subject: when, by whom, through which channel.",
    discussion: """
        yimen identity history SUBJECT --as applicant:SUBJECT
        yimen identity history SUBJECT --as auditor:audit-1 --after 120

      合并与撤销的依据须加 --reveal。Grounds of merges are shown with --reveal.
      """)

  @Argument(help: ArgumentHelp("主体编号。The subject's id.", valueName: "subject"))
  var subject: String

  @Option(parsing: .unconditional, help: ArgumentHelp("从此序号之后开始。Begin after this sequence.", valueName: "sequence"))
  var after = 0

  @Option(parsing: .unconditional, help: ArgumentHelp("至多多少条，不超过 500。How many, at most 500.", valueName: "number"))
  var limit = 100

  @OptionGroup var asking: IdentityCallOptions
  @OptionGroup var output: OutputOptions

  func request() -> ReadSubjectHistory {
    ReadSubjectHistory.with {
      $0.subject = subject
      $0.after = after
      $0.limit = limit
    }
  }

  func json(_ reply: SubjectHistory) -> [JSONValue] { reply.entries.map { $0.json(revealing: asking.reveal) } }

  func table(_ reply: SubjectHistory) -> Table? {
    var table = Table(["序号 #", "时间 when", "事项 what", "涉及 about", "何人 who", "渠道 channel", "依据 ground"], right: [0])
    for entry in reply.entries {
      table.add([
        "\(entry.sequence)", "\(ShanghaiTime(utcSeconds: entry.at / 1_000_000))", entry.kind, entry.detail, entry.principal, entry.channel,
        entry.note.isEmpty || asking.reveal ? entry.note : "•••",
      ])
    }
    return table
  }
}
