import ArgumentParser
import Bus
import Contracts

/// Lists what ended without the person being surely told.
struct NoticesDeadLettersCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "dead-letters",
    abstract: "未送达。What ended without the person being surely told, the oldest first.",
    discussion: """
        yimen notices dead-letters --over text --state failed

      failed 确未送出；undelivered 未送达；unknown 结果不明，重发可能收到两次。
      failed was surely not sent, undelivered did not arrive; unknown may have been sent: again may be twice.
      """)

  @Option(name: .customLong("over"), help: "渠道：text, mail。The channel.")
  var channel = ""

  @Option(help: "状态：failed, unknown, undelivered。The state.")
  var state = ""

  @OptionGroup var page: PageOptions
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> ReadDeadLetters {
    ReadDeadLetters.with { ($0.channel, $0.state, $0.after, $0.limit) = (channel, state, page.after, page.limit) }
  }

  func json(_ reply: DeliveryList) -> [JSONValue] { reply.deliveries.map { $0.json(revealing: true) } + PageOptions.json(reply.next) }

  func next(_ reply: DeliveryList) -> String { reply.next }

  func table(_ reply: DeliveryList) -> Table? { Table(reply.deliveries) }
}
