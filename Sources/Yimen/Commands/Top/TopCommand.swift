import ArgumentParser
import Bus
import ServiceKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Shows the load of every instance, again and again.
struct TopCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "top",
    abstract: "各实例的负荷。The load of each instance: calls a second, in flight, errors, p50 and p99; Ctrl-C ends it.",
    discussion: """
        yimen top
        yimen top --once --json       一次，自启动以来 one reading, since each instance started
        yimen top --interval 5        每 5 秒，两次之间 every 5 s, of the time between
        yimen top --service case      一个服务的各方法 the methods of one service, with histograms

      第二张表是各程序的链路与排队；额度为余量最少的链路。The second table is of programs: what they execute, what waits, and the
      credit left on the link that has the least.

      p50、p99 为上界（按 2 的幂分组）。Percentiles are upper bounds, by powers of two.
      """)

  @Flag(help: "只显示一次。Show one reading and end.")
  var once = false

  @Option(parsing: .unconditional, help: ArgumentHelp("间隔（秒）。Seconds between readings, 0.1 to 3600.", valueName: "seconds"))
  var interval = 1.0

  @Option(help: "只看这个服务，逐个方法。This service alone, method by method.")
  var service: String?

  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  private static let principal = Principal(id: "command-line", role: .operator, channel: "command-line")
  private static let clearing = "\u{1B}[H\u{1B}[2J"

  func validate() throws {
    guard (0.1...3_600).contains(interval) else { throw ValidationError("--interval 应为 0.1 至 3600。--interval is 0.1 to 3600.") }
  }

  func run(to output: Output) async throws {
    let command = self
    try await InterruptibleWork.run {
      try await SuiteClient.run(command.suite) { node in try await command.show(node, to: output) }
    }
  }

  /// Shows one reading after the other until the task is cancelled.
  func show(_ node: Node, to output: Output, now: @escaping @Sendable () -> Int = WallClock.system.microseconds) async throws {
    var earlier: [InstanceReading] = []
    let clears = !once && !self.output.json && isatty(1) == 1
    while !Task.isCancelled {
      let all = await InstanceReading.all(node, as: Self.principal, now: now)
      let readings = service.map { service in all.filter { $0.instance.service == service } } ?? all
      if Task.isCancelled { return }
      let report = TopReport(readings, since: earlier)
      if self.output.json {
        output.line(report.json(at: now()).text)
      } else {
        let lines =
          service == nil ? report.table.lines() + [""] + NodeReport(readings).table.lines() : MethodReport(readings, since: earlier).lines
        output.line((clears ? Self.clearing : "") + lines.joined(separator: "\n"))
        if readings.isEmpty { output.line("没有实例 no instances") }
      }
      output.flush()
      if once { return }
      earlier = readings
      try? await Task.sleep(for: .seconds(interval))
    }
  }
}
