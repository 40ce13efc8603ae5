import ArgumentParser
import Bus
import Store
import Suite

/// Looks for what is wrong with the stores.
struct StoreCheckCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "检查各存储是否完好。Look for damage in the stores.",
    discussion: """
      读遍每个数据库：页与索引（SQLite）、引用、事件有无缺号、游标是否在所跟随日志之内。发现问题则以 1 退出。套件可同时运行。
      Reads every database: pages, indexes and references (SQLite), events without gaps, cursors within the logs that they follow.
      Exits with 1 on any finding. The suite may run meanwhile. Of a back-up on SQLite, name its directory:

        yimen store check
        yimen store check --store sqlite:/backup/2026-09-01
      """)

  @OptionGroup var place: StoreOptions
  @OptionGroup var output: OutputOptions

  nonisolated(nonsending) func run(to output: Output) async throws {
    let location = try await place.location()
    let isJSON = self.output.json
    if !isJSON { output.line("检查 checking \(StoreName.text(location))") }
    let reports = await SuiteCheck(location).run { service in
      guard !isJSON else { return }
      output.line("  \(service) …")
      output.flush()
    }
    for report in reports { tell(report, to: output) }
    guard reports.contains(where: { $0.status != nil || !$0.findings.isEmpty }) else {
      throw CommandFailure(
        .noInput, zh: "\(StoreName.text(location)) 没有任何存储。", en: "there is no store in \(StoreName.text(location)).",
        remedyZh: "用 --data 或 --store 指明。", remedyEn: "Name another with --data or --store.")
    }
    if reports.contains(where: { !$0.findings.isEmpty }) { throw ExitCode(ExitStatus.negative.rawValue) }
  }

  private func tell(_ report: SuiteCheck.Report, to output: Output) {
    if self.output.json {
      output.line(
        JSONValue.object([
          ("service", .string(report.service)), ("exists", .bool(report.status != nil || !report.findings.isEmpty)),
          ("sound", .bool(report.findings.isEmpty)), ("findings", .array(report.findings.map { .string("\($0)") })),
        ]).text)
      return
    }
    guard report.findings.isEmpty else {
      for finding in report.findings { output.line("✘ \(report.service): \(DisplayText.printable("\(finding)"))") }
      return
    }
    output.line(report.status == nil ? "– \(report.service): 没有 none" : "✔ \(report.service): 完好 sound")
  }
}
