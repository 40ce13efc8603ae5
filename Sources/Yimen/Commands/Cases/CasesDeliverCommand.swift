import ArgumentParser
import Bus
import Contracts

/// Delivers what came of a case.
struct CasesDeliverCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "deliver",
    abstract: "送达。Hand over what came of a decided case; a certificate that was granted is issued with it.",
    discussion: """
        yimen cases deliver CASE --by window --as clerk:window-3
        yimen cases deliver CASE --by post --tracking EX123456789CN --as clerk:window-3
      """)

  @Argument(help: ArgumentHelp("办件编号，或其内部编号。The case's number, or its id.", valueName: "case"))
  var caseID: String

  @Option(
    help: ArgumentHelp(
      "送达方式。How: \(EnumerationArgument.names(of: DeliveryMethod.self)).", valueName: "method"),
    transform: EnumerationArgument.value)
  var by: DeliveryMethod

  @Option(help: ArgumentHelp("邮件号（邮寄）。The tracking number of what is posted.", valueName: "number"))
  var tracking = ""

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> DeliverCase {
    DeliverCase.with {
      $0.caseID = caseID
      $0.method = by
      $0.trackingNumber = tracking
    }
  }
}
