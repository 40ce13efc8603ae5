import ArgumentParser
import Bus
import Contracts

/// Sends a notice again, or all dead letters of a channel and state.
struct NoticesResendCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "resend",
    abstract: "重发。Send a notice again, or all dead letters of a channel.",
    discussion: """
        yimen notices resend NOTICE --over text
        yimen notices resend --all failed --over text       服务商恢复之后 once a provider is back

      结果不明（unknown）的只能逐条重发。What is unknown is sent again one by one alone.
      """)

  @Argument(help: ArgumentHelp("通知编号。The id of the notice.", valueName: "notice"))
  var notice: String?

  @Option(name: .customLong("over"), help: "渠道：text, mail。The channel.")
  var channel: String

  @Option(help: ArgumentHelp("全部：failed 或 undelivered。All dead letters in this state.", valueName: "state"))
  var all: String?

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (notice == nil) != (all == nil) else { throw ValidationError("请给出通知编号或 --all 之一。Name a notice, or --all.") }
    guard all == nil || all == "failed" || all == "undelivered" else {
      throw ValidationError("--all 为 failed 或 undelivered。--all is failed or undelivered.")
    }
  }

  func run(to output: Output) async throws {
    let principal = principal.principal
    let (notice, channel, all) = (notice, channel, all)
    let again = try await SuiteClient.run(suite) { node in
      if let notice { return [try await Self.resend(notice, channel, node, principal)] }
      var (again, after): ([DeliveryView], String) = ([], "")
      repeat {
        let page = try await node.call(
          ReadDeadLetters.with { ($0.channel, $0.state, $0.after, $0.limit) = (channel, all ?? "", after, 200) }, as: principal,
          within: .seconds(10))
        for letter in page.deliveries { again.append(try await Self.resend(letter.notice, letter.channel, node, principal)) }
        after = page.next
      } while !after.isEmpty
      return again
    }
    if self.output.json { return again.forEach { output.line($0.json(revealing: true).text) } }
    output.line("重发 sent again: \(again.count)")
  }

  private static func resend(_ notice: String, _ channel: String, _ node: Node, _ principal: Principal) async throws -> DeliveryView {
    try await node.call(ResendNotice.with { ($0.notice, $0.channel) = (notice, channel) }, as: principal, within: .seconds(10))
  }
}
