import ArgumentParser
import Bus
import Contracts

/// Pauses, opens again or withdraws an item.
struct ItemsStateCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "state",
    abstract: "暂停、恢复或取消事项。Pause an item, open it again, or withdraw it.",
    discussion: """
        yimen items state P027 paused --reason "系统升级"
        yimen items state P027 published
        yimen items state P027 withdrawn --reason "并入 P028"

      取消即该版本的终点，只有新版本（草稿或导入）能使事项恢复。Withdrawal is the end of the version: only a new one, of a draft or an import, brings the item
      back. 原因随事件保存，不写个人信息。The reason is kept with the event, and names nobody.
      """)

  @Argument(help: ArgumentHelp("事项编码。The item's code.", valueName: "item"))
  var item: String

  @Argument(
    help: ArgumentHelp("状态 published、paused 或 withdrawn。The state: published, paused or withdrawn.", valueName: "state"),
    transform: ItemsStateCommand.state)
  var state: ItemState

  @Option(help: ArgumentHelp("原因。Why.", valueName: "text"))
  var reason = ""

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> SetItemState { SetItemState.with { ($0.code, $0.state, $0.reason) = (item, state, reason) } }

  func report(_ reply: Item, to output: Output) {
    output.line(DisplayText.printable("\(reply.code) v\(reply.version) \(reply.name)  \(reply.state)"))
  }

  private static func state(_ text: String) throws -> ItemState {
    guard let state = try? EnumerationArgument.value(text) as ItemState, state != .draft else {
      throw ValidationError(
        "没有状态“\(text)”，可填 published, paused, withdrawn。There is no state “\(text)”; write published, paused or withdrawn.")
    }
    return state
  }
}
