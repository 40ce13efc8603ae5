import ArgumentParser
import Bus
import Civics
import Contracts

/// Counts and lists what the office did against the rules.
struct CasesViolationsCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "violations",
    abstract: "违规。Count and list what the office did against the rules: second corrections.",
    discussion: """
        yimen cases violations --from 2026-11-01 --until 2026-12-01
        yimen cases violations --from 2026-01-01 --until 2027-01-01 --official window-3 --json

      供审计使用，不涉及申请人。For the auditor; no applicant is named.
      """)

  @Option(help: ArgumentHelp("起始日。The first day.", valueName: "day"), transform: DayArgument.day)
  var from: Day

  @Option(help: ArgumentHelp("截止日之次日。The day after the last.", valueName: "day"), transform: DayArgument.day)
  var until: Day

  @Option(help: ArgumentHelp("仅此经办人。Of this official alone.", valueName: "id"))
  var official = ""

  @Option(help: ArgumentHelp("仅此事项。Of this item alone.", valueName: "code"))
  var item = ""

  @OptionGroup var page: PageOptions
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func run(to output: Output) async throws {
    let request = ReadViolations.with {
      $0.from = from.description
      $0.until = until.description
      $0.official = official
      $0.item = item
      $0.after = page.after
      $0.limit = page.limit
    }
    let principal = principal.resolved(otherwise: .auditor)
    let reply = try await SuiteClient.run(suite) { node in try await node.call(request, as: principal, within: .seconds(10)) }
    if self.output.json { return output.line(reply.json().text) }
    output.line("共 \(reply.count) 项 in all")
    var table = Table(["日 day", "经办 official", "事项 item", "办件 case", "种类 kind", "材料 materials"])
    for one in reply.violations {
      table.add([one.on, one.official, one.item, one.caseID, one.kind, one.materials.joined(separator: " ")])
    }
    if !table.rows.isEmpty { for line in table.lines() { output.line(line) } }
    if !reply.next.isEmpty { output.line("下一页 next page: --after '\(reply.next)'") }
  }
}
