import ArgumentParser
import Bus
import Contracts

/// Waives a fee.
struct CasesFeeWaiveCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "waive",
    abstract: "减免。Waive a fee, with the reason.",
    discussion: """
        yimen cases fee waive CASE 1 --reason '低保对象，依某规定免缴' --as approver:desk-3
      """)

  @Argument(help: ArgumentHelp("办件编号，或其内部编号。The case's number, or its id.", valueName: "case"))
  var caseID: String

  @Argument(help: ArgumentHelp("收费编号。The fee's id in the case.", valueName: "fee"))
  var fee: String

  @Option(help: "理由。Why, and under which provision.")
  var reason: String

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> WaiveFee {
    WaiveFee.with {
      $0.caseID = caseID
      $0.fee = fee
      $0.reason = reason
    }
  }
}
