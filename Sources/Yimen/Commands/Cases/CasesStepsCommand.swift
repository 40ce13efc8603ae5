import ArgumentParser
import Bus
import Contracts

/// Shows the departments' steps of a case, and who has it now.
struct CasesStepsCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "steps",
    abstract: "并联审批环节。The departments' steps of a case, and who has it now.",
    discussion: """
        yimen cases steps NUMBER --as auditor:audit-1
        yimen cases steps NUMBER --as approver:desk-3 --step review

      同时显示承诺时限与预计办结（仅供参考）。With the promised date, and the expected one, which binds nobody.
      """)

  @Argument(help: ArgumentHelp("办件编号。The case's number, or its id.", valueName: "number"))
  var number: String

  @OptionGroup var purpose: PurposeOptions
  @OptionGroup var asked: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  var principal: PrincipalOptions { asked }

  func request() -> GetCase {
    GetCase.with {
      if number.contains("-") { $0.caseID = number } else { $0.number = number }
      var purpose = purpose.purpose(of: asked.resolved(otherwise: .auditor).role)
      if purpose.caseID.isEmpty && purpose.kind == .handling { purpose.caseID = number }
      $0.purpose = purpose
    }
  }

  func run(to output: Output) async throws {
    let (request, principal) = (request(), asked.resolved(otherwise: .auditor))
    try tell(try await SuiteClient.run(suite) { node in try await node.call(request, as: principal, within: .seconds(10)) }, to: output)
  }

  func report(_ reply: CaseView, to output: Output) {
    for line in StepTable.table(reply)?.lines() ?? ["没有部门环节。No department takes a step of its own."] { output.line(line) }
    for holder in reply.holders {
      let who = [holder.department.isEmpty ? "申请人 the applicant" : holder.department, holder.step, holder.official]
      output.line("现由 with: \(DisplayText.printable(who.filter { !$0.isEmpty }.joined(separator: " ")))")
    }
    if let promised = reply.promised { output.line("承诺 promised: \(promised.due)") }
    if !reply.expected.isEmpty { output.line("预计（仅供参考）expected, no promise: \(reply.expected)") }
  }
}
