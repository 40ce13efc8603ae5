import ArgumentParser
import Bus
import Logging
import Store
import Suite

/// Brings the stores up to date.
struct StoreMigrateCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate",
    abstract: "升级各存储的表。Bring the stores' tables up to date.",
    discussion: """
      只向前升级，每个数据库一个事务；套件启动时也会这样做。SQLite 须先停止套件。升级前请先备份：旧程序不能打开新数据库。
      Forward only, in one transaction a database; a start of the suite does the same. On SQLite stop the suite first.
      Back up before: an older program does not open a newer database.

        yimen store backup /backup/before-upgrade
        yimen store migrate
      """)

  @OptionGroup var place: StoreOptions
  @OptionGroup var output: OutputOptions

  nonisolated(nonsending) func run(to output: Output) async throws {
    let location = try await place.location()
    let quiet = Logger(label: "yimen.store") { _ in SwiftLogNoOpLogHandler() }
    try await SuiteMigration(location, data: place.directory, logger: quiet).run { report in
      output.line(self.output.json ? Self.json(report).text : Self.text(report))
      output.flush()
    }
  }

  private static func text(_ report: SuiteMigration.Report) -> String {
    let after = "\(report.after.store) + \(report.after.service)"
    guard !report.steps.isEmpty else { return "✔ \(report.service): 已是最新 up to date, \(after)" }
    let before = report.before.map { "\($0.store) + \($0.service)" } ?? "没有 none"
    return "✔ \(report.service): \(before) → \(after)（\(report.steps.joined(separator: "; "))）"
  }

  private static func json(_ report: SuiteMigration.Report) -> JSONValue {
    func versions(_ versions: StoreStatus.Versions) -> JSONValue {
      .object([("store", .integer(versions.store)), ("service", .integer(versions.service))])
    }
    return .object([
      ("service", .string(report.service)), ("before", report.before.map(versions) ?? .null), ("after", versions(report.after)),
      ("steps", .array(report.steps.map { .string($0) })),
    ])
  }
}
