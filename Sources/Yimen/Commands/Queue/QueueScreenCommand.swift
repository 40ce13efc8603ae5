import ArgumentParser
import Bus
import Contracts

/// Shows what a hall's screen shows, as it happens.
struct QueueScreenCommand: ReportingCommand {
  /// How long one call waits for a change.
  private static let wait = Duration.seconds(20)
  /// After a call that failed.
  private static let pause = Duration.seconds(1)

  static let configuration = CommandConfiguration(
    commandName: "screen",
    abstract: "大厅屏幕，实时。A hall's screen, live; Ctrl-C ends it.",
    discussion: """
        yimen queue screen --hall H1
        yimen queue screen --json --count 10

      先显示现在已叫的号，然后显示变化；断开后从断点继续。What is called now, and then what changes; after a break it goes on from where it was.
      """)

  @Option(help: ArgumentHelp("看到若干条后结束。End after so many entries.", valueName: "n"))
  var count: Int?

  @OptionGroup var place: HallOption
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if let count, count < 1 { throw ValidationError("--count 从 1 起。--count is 1 or more.") }
  }

  func run(to output: Output) async throws {
    let command = self
    try await InterruptibleWork.run {
      try await SuiteClient.run(command.suite) { node in try await command.follow(node, to: output) }
    }
  }

  /// Follows until enough was seen or the task is cancelled.
  func follow(_ node: Node, to output: Output) async throws {
    var (after, place, left) = (0, "", count ?? .max)
    while !Task.isCancelled, left > 0 {
      let request = ReadScreen.with {
        $0.hall = self.place.hall
        ($0.after, $0.afterPlace) = (after, place)
        $0.waitMilliseconds = Int(Self.wait.components.seconds * 1_000)
      }
      do throws(Refusal) {
        let view = try await node.call(request, as: principal.principal, within: Self.wait + .seconds(5))
        for entry in view.entries.prefix(left) { output.line(self.output.json ? entry.json(revealing: true).text : line(entry)) }
        output.flush()
        left -= min(left, view.entries.count)
        (after, place) = (view.next, view.nextPlace)
      } catch {
        if Task.isCancelled { return }
        guard error.retry else { throw error }
        try? await Task.sleep(for: Self.pause)
      }
    }
  }

  private func line(_ entry: ScreenEntry) -> String {
    let again = entry.calls > 1 ? " ×\(entry.calls)" : ""
    return "\(entry.number)  \(entry.window == 0 ? "" : "→ \(entry.window) 号窗口 window \(entry.window)")  \(entry.state)\(again)"
  }
}
