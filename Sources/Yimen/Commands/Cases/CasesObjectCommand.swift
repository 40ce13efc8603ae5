import ArgumentParser
import Bus
import Contracts

/// The applicant objects to a decision that the suite made by a rule.
struct CasesObjectCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "object",
    abstract: "对自动决定提出异议。Object to a decision that the suite made by a rule.",
    discussion: """
        yimen cases object CASE --reason 信息有误 --as applicant:SUBJECT

      由工作人员答复。An official must answer.
      """)

  @Argument(help: ArgumentHelp("办件编号，或其内部编号。The case's number, or its id.", valueName: "case"))
  var caseID: String

  @Option(help: "理由。Why.")
  var reason: String

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> ObjectToDecision {
    ObjectToDecision.with {
      $0.caseID = caseID
      $0.reason = reason
    }
  }
}
