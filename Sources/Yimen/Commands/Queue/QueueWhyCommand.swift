import ArgumentParser
import Bus
import Contracts

/// Says why this order.
struct QueueWhyCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "为何先叫。Why of two tickets one goes before the other.",
    discussion: """
        yimen queue why A012 B003
      """)

  @Argument(help: ArgumentHelp("号码。The ticket's number of today.", valueName: "number"))
  var number: String

  @Argument(help: ArgumentHelp("另一个号码。The number of the other ticket.", valueName: "other"))
  var other: String

  @OptionGroup var place: HallOption
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() throws -> ExplainOrder {
    ExplainOrder.with {
      $0.hall = place.hall
      $0.number = number
      $0.other = other
    }
  }

  func report(_ reply: OrderExplanation, to output: Output) {
    output.line(reply.textZh)
    output.line(reply.textEn)
  }
}
