import ArgumentParser
import Bus
import Contracts

/// Puts a bad rating right.
struct CasesPutRightCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "put-right",
    abstract: "差评整改。Say what was done about a bad rating.",
    discussion: """
        yimen cases put-right CASE --measures '增开窗口，已向申请人致歉' --as clerk:window-3
      """)

  @Argument(help: ArgumentHelp("办件编号，或其内部编号。The case's number, or its id.", valueName: "case"))
  var caseID: String

  @Option(help: "查明的情况和整改措施。What was found and done.")
  var measures: String

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> PutRight {
    PutRight.with {
      $0.caseID = caseID
      $0.measures = measures
    }
  }
}
