import ArgumentParser
import Bus
import Contracts

/// Shows what happens, as it happens, until the user interrupts it.
struct WatchCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "实时查看事件。Show events as they happen; Ctrl-C ends it.",
    discussion: """
        yimen watch                               从现在起 from now on
        yimen watch --service case --from-start   全部历史 its whole history
        yimen watch --kind case.decided --json --count 10

      默认只显示新事件；--from N 从序号 N 开始。New events only, unless --from or --from-start.
      """)

  @Option(help: "只看此服务，可多次。Only this service; any number of times. (default: all)")
  var service: [String] = []

  @Option(parsing: .unconditional, help: ArgumentHelp("从此序号起。From this sequence on.", valueName: "n"))
  var from: Int?

  @Flag(help: "从头开始。From the first event on.")
  var fromStart = false

  @Option(help: "只看此类事件，可多次。Only events of this kind, such as case.decided; any number of times.")
  var kind: [String] = []

  @Option(parsing: .unconditional, help: ArgumentHelp("看到若干事件后结束。End after so many events.", valueName: "n"))
  var count: Int?

  @Flag(help: "显示个人数据。Show personal data.")
  var reveal = false

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if fromStart && from != nil { throw ValidationError("--from 与 --from-start 二者选一。--from or --from-start, not both.") }
    if let from, from < 1 { throw ValidationError("--from 从 1 起。--from is 1 or more.") }
    if let count, count < 1 { throw ValidationError("--count 从 1 起。--count is 1 or more.") }
  }

  func run(to output: Output) async throws {
    let command = self
    try await InterruptibleWork.run {
      try await SuiteClient.run(command.suite) { node in try await command.follow(node, to: output) }
    }
  }

  /// Follows every service at once, until enough was seen or the task is cancelled.
  func follow(_ node: Node, to output: Output) async throws {
    let printer = EventPrinter(isJSON: self.output.json, reveals: reveal, atMost: count, output: output)
    let start: LogReader.Start = fromStart ? .after(0) : from.map { .after($0 - 1) } ?? .head
    let isChosen = !service.isEmpty
    let principal = principal.principal
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for name in isChosen ? service : ContractRegistry.services {
        let reader = LogReader(service: name, kinds: kind, start: start, principal: principal, mustHaveLog: isChosen)
        group.addTask { try await reader.read(node, to: printer) }
      }
      for try await isEnough in group where isEnough { group.cancelAll() }
    }
  }
}
