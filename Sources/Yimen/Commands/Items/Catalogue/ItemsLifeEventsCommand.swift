import ArgumentParser
import Bus
import Contracts

/// Lists the events of life.
struct ItemsLifeEventsCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "life-events",
    abstract: "列出一件事。List the events of life, each with its items.",
    discussion: """
        yimen items life-events
        yimen items bundle --life-event E6       要带什么 what to bring for all of one
      """)

  @Option(
    help: ArgumentHelp("服务对象。Whom they serve: \(EnumerationArgument.names(of: ItemTarget.self)).", valueName: "target"),
    transform: { try EnumerationArgument.value($0) })
  var target: ItemTarget?

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> ListLifeEvents { ListLifeEvents.with { $0.target = target ?? .unspecified } }

  func json(_ reply: LifeEventList) -> [JSONValue] { reply.events.map { $0.json() } }

  func table(_ reply: LifeEventList) -> Table? {
    var table = Table(["编码 code", "一件事 event", "事项 items"])
    for event in reply.events { table.add([event.code, event.name, event.items.joined(separator: ", ")]) }
    return table
  }
}
