import ArgumentParser
import Bus
import Contracts

/// Lists subjects that may be one.
struct IdentityDuplicatesCommand: IdentityAskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "duplicates",
    abstract: "查疑似重复。List subjects that may be one, with the rule that says so.",
    discussion: """
        yimen identity duplicates                 逐页查全部 a page over all
        yimen identity duplicates SUBJECT         一个主体的候选 candidates of one
        yimen identity duplicates --after NEXT    下一页 the next page, by --json's “next”

      规则 Rules: nameAndBirth 姓名与出生日期相同, legalName 名称相同, contact 已验证的联系方式相同.
      只列出，不合并；被列出的主体可见此次查阅。It merges nothing; each subject that is shown sees that it was.
      """)

  @Argument(help: ArgumentHelp("主体编号。The subject's id; else a page over all.", valueName: "subject"))
  var subject = ""

  @Option(help: ArgumentHelp("从此主体之后开始。Begin after this subject.", valueName: "subject"))
  var after = ""

  @Option(parsing: .unconditional, help: ArgumentHelp("每页查看的主体数，至多 200。Subjects that a page looks at, at most 200.", valueName: "number"))
  var limit = 50

  @OptionGroup var asking: IdentityCallOptions
  @OptionGroup var output: OutputOptions

  func request() -> FindDuplicates {
    FindDuplicates.with {
      $0.subject = subject
      $0.after = after
      $0.limit = limit
    }
  }

  func json(_ reply: DuplicateList) -> [JSONValue] {
    reply.duplicates.map { $0.json(revealing: true) } + (reply.next.isEmpty ? [] : [.object([("next", .string(reply.next))])])
  }

  func table(_ reply: DuplicateList) -> Table? {
    var table = Table(["主体 subject", "姓名 name", "候选 candidate", "姓名 name", "规则 rule"])
    for entry in reply.duplicates { table.add([entry.subject, entry.name, entry.candidate, entry.candidateName, "\(entry.rule)"]) }
    if !reply.next.isEmpty { table.add(["--after \(reply.next)", "", "", "", ""]) }
    return table
  }
}
