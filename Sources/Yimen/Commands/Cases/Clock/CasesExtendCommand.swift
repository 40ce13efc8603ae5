import ArgumentParser
import Bus
import Contracts

/// Extends the periods of a case.
struct CasesExtendCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "extend",
    abstract: "延长审批期限。Extend the periods of a case, once, as the head of the office approved.",
    discussion: """
        yimen cases extend CASE --approved-by officeHead --workdays 5 --reason 情况复杂 --as approver:desk-3
        yimen cases extend CASE --approved-by governmentHead --reason 联合办理 --as approver:desk-3

      本机关负责人批准至多 10 个工作日；联合办理的经政府负责人批准至多 15 个。
      10 workdays at most by the head of the office; a joint case 15, by the head of the people's government.
      """)

  @Argument(help: ArgumentHelp("办件编号，或其内部编号。The case's number, or its id.", valueName: "case"))
  var caseID: String

  @Option(
    help: ArgumentHelp("批准人。Who approved it: \(EnumerationArgument.names(of: ExtensionApprover.self)).", valueName: "head"),
    transform: EnumerationArgument.value)
  var approvedBy: ExtensionApprover

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("多少个工作日（缺省为所允许的上限）。How many workdays. (default: as many as the law allows)", valueName: "workdays"))
  var workdays = 0

  @Option(help: "告知申请人的理由。Why; the applicant is told.")
  var reason: String

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> ExtendCase {
    ExtendCase.with {
      $0.caseID = caseID
      $0.approvedBy = approvedBy
      $0.workdays = workdays
      $0.reason = reason
    }
  }
}
