import ArgumentParser
import Bus
import Contracts

/// Says why the dates of a case are the days they are.
struct CasesDeadlineCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadline",
    abstract: "期限说明。Why the dates that bind a case are the days they are.",
    discussion: """
        yimen cases deadline NUMBER --as auditor:audit-1
        yimen cases deadline NUMBER --as applicant:SUBJECT
        yimen cases deadline NUMBER --as approver:desk-3 --step review --json

      逐日列出计入与不计入的日子及理由。Each day is listed, counted or not, with the reason.
      """)

  @Argument(help: ArgumentHelp("办件编号。The case's number, or its id.", valueName: "number"))
  var number: String

  @OptionGroup var purpose: PurposeOptions
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func run(to output: Output) async throws {
    let principal = principal.resolved(otherwise: .auditor)
    let request = request(as: principal.role)
    let reply = try await SuiteClient.run(suite) { node in try await node.call(request, as: principal, within: .seconds(10)) }
    if self.output.json { return output.line(reply.json(revealing: true).text) }
    if reply.dates.isEmpty { return output.line("尚未收件或尚待到场核验，没有期限。Not received yet, or a visit is to be made first: no date binds it.") }
    for date in reply.dates { tell(date, to: output) }
  }

  /// A number has hyphens nowhere, an id has them everywhere. Who handles a case handles the one that is asked about.
  func request(as role: Role) -> ExplainDeadline {
    ExplainDeadline.with {
      if number.contains("-") { $0.caseID = number } else { $0.number = number }
      var purpose = purpose.purpose(of: role)
      if purpose.caseID.isEmpty && purpose.kind == .handling { purpose.caseID = number }
      $0.purpose = purpose
    }
  }

  private func tell(_ date: ExplainedDate, to output: Output) {
    output.line(DisplayText.printable(date.textZh))
    output.line(DisplayText.printable(date.textEn))
    var table = Table(["日 day", "至 to", "第 no.", "未计入 not counted"], right: [2])
    for day in date.days {
      table.add([day.first, day.last, day.number == 0 ? "" : "\(day.number)", day.number == 0 ? "\(day.whyZh) \(day.whyEn)" : ""])
    }
    if !table.rows.isEmpty { for line in table.lines() { output.line(line) } }
    output.line("")
  }
}
