import ArgumentParser
import Bus
import Contracts

/// Asks whether somebody may act for another.
struct MandateCheckCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "查可否代理。Ask whether somebody may act for another today; as services ask before they let it be done.",
    discussion: """
        yimen identity mandate check AGENT PERSON --item P027 --as service:case
        yimen identity mandate check AGENT PERSON --as service:case      可代理哪些事项 for which items at all

      只看直接的委托，不看转委托。Only what the one holds of the other counts: there are no chains.
      退出码 Exit code: 0 可以 may, 1 不可以 may not.
      """)

  @Argument(help: ArgumentHelp("代理的主体。Who acts.", valueName: "agent"))
  var agent: String

  @Argument(help: ArgumentHelp("被代理的主体。Who is represented.", valueName: "subject"))
  var subject: String

  @Option(help: ArgumentHelp("事项代码。The item's code. (default: anything that there is a mandate for)", valueName: "code"))
  var item = ""

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> MayAct {
    MayAct.with {
      $0.agent = agent
      $0.subject = subject
      $0.item = item
    }
  }

  func report(_ reply: MandateAnswer, to output: Output) {
    guard reply.allowed else { return output.line("不可以 may not: \(MandateText.denial(reply.denial))") }
    output.line("可以 may: \(reply.kind), \(reply.mandate)")
    output.line("事项 items: \(reply.items.isEmpty ? "全部 all" : reply.items.joined(separator: ", "))")
  }

  func isPositive(_ reply: MandateAnswer) -> Bool { reply.allowed }
}
