import ArgumentParser
import Bus
import Contracts

/// Shows who has read a subject's data.
struct IdentityReadsCommand: IdentityAskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "reads",
    abstract: "查阅记录。Who has read a subject's data: when, for which case and step, which fields.",
    discussion: """
        yimen identity reads SUBJECT --as applicant:SUBJECT
        yimen identity reads SUBJECT --after 120 --as auditor:audit-1 --json

      由早到晚；此次查阅本身也记入。未写用途的，见“事由”：upkeep 登记维护，verification 核验。
      Oldest first; this read stands in the ledger like any other. One without a purpose has a duty: upkeep of the register, or verification.
      """)

  @Argument(help: ArgumentHelp("主体编号。The subject's id.", valueName: "subject"))
  var subject: String

  @Option(parsing: .unconditional, help: ArgumentHelp("从此序号之后开始。Begin after this sequence.", valueName: "sequence"))
  var after = 0

  @Option(parsing: .unconditional, help: ArgumentHelp("至多多少条，不超过 500。How many, at most 500.", valueName: "number"))
  var limit = 100

  @OptionGroup var asking: IdentityCallOptions
  @OptionGroup var output: OutputOptions

  func request() -> ReadsOfSubject {
    ReadsOfSubject.with {
      $0.subject = subject
      $0.after = after
      $0.limit = limit
    }
  }

  func json(_ reply: ReadList) -> [JSONValue] { reply.reads.map { $0.json(revealing: asking.reveal) } }

  func table(_ reply: ReadList) -> Table? {
    var table = Table(
      ["序号 #", "时间 when", "何人 who", "渠道 channel", "用途 purpose", "办件 case", "环节 step", "字段 fields", "方法 method"], right: [0])
    for read in reply.reads {
      let purpose = read.purpose ?? Purpose()
      table.add([
        "\(read.sequence)", KeyText.time(read.at), "\(read.role):\(read.principal)", read.channel,
        read.duty.isEmpty ? "\(purpose.kind)" : read.duty, purpose.caseID, purpose.step, read.fields.joined(separator: ", "), read.method,
      ])
    }
    return table
  }
}
