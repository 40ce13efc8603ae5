import ArgumentParser
import Bus
import Contracts

/// Says why a case was decided as it was.
struct CasesExplainDecisionCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain-decision",
    abstract: "决定说明。Why a case was decided as it was: by which rule and on which facts, or by whom.",
    discussion: """
        yimen cases explain-decision NUMBER --as auditor:audit-1
        yimen cases explain-decision NUMBER --as applicant:SUBJECT

      系统自动决定的可提出异议：yimen cases object。Against a decision by rule there is an objection: yimen cases object.
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
    output.line(DisplayText.printable(reply.textZh))
    output.line(DisplayText.printable(reply.textEn))
    if !reply.objectBy.isEmpty { output.line("可提出异议至 may be objected to until: \(reply.objectBy)") }
  }

  func request(as role: Role) -> ExplainDecision {
    ExplainDecision.with {
      if number.contains("-") { $0.caseID = number } else { $0.number = number }
      var purpose = purpose.purpose(of: role)
      if purpose.caseID.isEmpty && purpose.kind == .handling { purpose.caseID = number }
      $0.purpose = purpose
    }
  }
}
