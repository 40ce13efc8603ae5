import ArgumentParser
import Bus
import Contracts

/// Records a payment.
struct CasesFeePayCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "pay",
    abstract: "缴费登记。Record that a fee was paid.",
    discussion: """
        yimen cases fee pay CASE 1 --receipt 粤0012345678 --as clerk:window-3
      """)

  @Argument(help: ArgumentHelp("办件编号，或其内部编号。The case's number, or its id.", valueName: "case"))
  var caseID: String

  @Argument(help: ArgumentHelp("收费编号。The fee's id in the case.", valueName: "fee"))
  var fee: String

  @Option(help: ArgumentHelp("票据号码。The receipt's number.", valueName: "number"))
  var receipt: String

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> PayFee {
    PayFee.with {
      $0.caseID = caseID
      $0.fee = fee
      $0.receipt = receipt
    }
  }
}
