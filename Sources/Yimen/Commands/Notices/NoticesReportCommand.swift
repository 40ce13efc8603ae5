import ArgumentParser
import Bus
import Contracts

/// Tells what a provider says became of a message.
struct NoticesReportCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "回执。Tell what a provider says became of a message that it took.",
    discussion: "  yimen notices report --provider text --receipt 4711 --delivered")

  @Option(help: "服务商：text, text2, mail, mail2。The provider, as the settings call it.")
  var provider: String

  @Option(help: ArgumentHelp("本方消息编号。Our name of the message.", valueName: "id"))
  var message = ""

  @Option(help: ArgumentHelp("服务商消息编号。The provider's name of it.", valueName: "id"))
  var receipt = ""

  @Flag(inversion: .prefixedNo, help: "是否送达。Whether it reached the person.")
  var delivered: Bool

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> ReportDelivery {
    ReportDelivery.with { ($0.provider, $0.message, $0.receipt, $0.delivered) = (provider, message, receipt, delivered) }
  }

  func isPositive(_ reply: DeliveryReported) -> Bool { reply.known }
}
