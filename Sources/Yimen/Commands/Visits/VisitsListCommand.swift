import ArgumentParser
import Bus
import Contracts

/// Lists the visits of a subject.
struct VisitsListCommand: CaseNamingCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "我的预约。The visits of a subject, and what still has no seat.",
    discussion: """
        yimen visits list SUBJECT --as applicant:SUBJECT
        yimen visits list SUBJECT --as auditor:audit-1
      """)

  @Argument(help: ArgumentHelp("主体编号。The subject.", valueName: "subject"))
  var subject: String

  @Option(help: ArgumentHelp("至多多少条。How many at most. (default: 20)", valueName: "number"))
  var limit = 0

  @OptionGroup var purpose: PurposeOptions
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  static var purposeField: WritableKeyPath<ReadVisits, Purpose?>? { \.purpose }

  func request() -> ReadVisits {
    ReadVisits.with {
      ($0.subject, $0.limit) = (subject, limit)
      $0.purpose = purpose.purpose(of: principal.principal.role)
    }
  }

  func report(_ reply: VisitList, to output: Output) {
    for line in VisitsTable.table(reply.visits).lines() { output.line(line) }
    if !reply.waiting.isEmpty { for line in VisitsTable.table(reply.waiting).lines() { output.line(line) } }
  }
}
