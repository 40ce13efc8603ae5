import ArgumentParser
import Bus
import Logging
import Store
import Suite
import Synchronization

/// Moves the stores to the other engine.
struct StoreCopyCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "copy",
    abstract: "在 SQLite 与 PostgreSQL 之间复制各存储。Copy the stores from SQLite to PostgreSQL, or back.",
    discussion: """
      先停止套件。目标须为空；逐表按键的次序复制，最后逐表比对行数与摘要。中断后再次运行即可继续；未完成前，服务不会打开目标。
      Stop the suite first. The target is empty; tables are copied in the order of their keys, and in the end both sides are compared by
      counts and digests. Cut off, run it again: it goes on. Until it is finished, no service opens the target.

        yimen store copy --from sqlite:/var/lib/yimen --to postgres://yimen@db.example/yimen
        yimen up --data /var/lib/yimen --store postgres://yimen@db.example/yimen

      密钥留在数据目录的 keys/，不被复制。The key stays in keys/ of the data directory; it is not copied.
      """)

  @Option(help: ArgumentHelp("源。The source: sqlite:DIR or postgres://…", valueName: "place"), transform: Self.place)
  var from: StoreLocation

  @Option(help: ArgumentHelp("目标，须为空。The target, which is empty.", valueName: "place"), transform: Self.place)
  var to: StoreLocation

  @OptionGroup var output: OutputOptions

  static func place(_ text: String) throws -> StoreLocation {
    // It may hold a password, and is not repeated.
    guard let location = StoreLocation(text) else {
      throw ValidationError("应为 sqlite:目录 或 postgres://…。It is sqlite:DIR or postgres://[USER@]HOST[:PORT]/DATABASE.")
    }
    return location
  }

  func validate() throws {
    if case .directory = from, case .directory = to { throw ValidationError("\(CopyError.sameEngine)") }
    if case .server = from, case .server = to { throw ValidationError("\(CopyError.sameEngine)") }
  }

  nonisolated(nonsending) func run(to output: Output) async throws {
    let quiet = Logger(label: "yimen.store") { _ in SwiftLogNoOpLogHandler() }
    if !self.output.json { output.line("复制 copying \(StoreName.text(from)) → \(StoreName.text(to))") }
    let reports = try await SuiteCopy(from: from, named: StoreName.text(absolute(from)), to: to, logger: quiet)
      .run(progress: Self.telling(self.output.json ? nil : output))
    if self.output.json {
      for report in reports { output.line(Self.json(report).text) }
      return
    }
    guard !reports.isEmpty else { return output.line("早先已比对一致，现已放行 compared by an earlier run, and let go now") }
    var table = Table(["服务 service", "表 table", "行 rows", "摘要 digest"], right: [2])
    for report in reports {
      for copied in report.tables {
        table.add([report.service, copied.name, "\(copied.digest.rows)", String(copied.digest.text.prefix(16))])
      }
    }
    for line in table.lines() { output.line(line) }
    output.line("已复制，两边一致 copied, and both sides are the same")
  }

  /// The same source is named the same from any directory.
  private func absolute(_ location: StoreLocation) -> StoreLocation {
    guard case .directory(let directory) = location else { return location }
    return .directory(InputPath.absolute(directory))
  }

  /// Tells each table as it is begun and finished, and every so many rows of a large one.
  private static func telling(_ output: Output?) -> SuiteCopy.Progress {
    let told = Mutex<[String: Int64]>([:])
    return { service, step in
      guard let output else { return }
      switch step {
      case .copied(let table, let rows):
        let share = rows / 10_000
        let isNews = told.withLock { told in
          defer { told["\(service).\(table)"] = share }
          return told["\(service).\(table)"] != share
        }
        guard isNews else { return }
        output.line("  \(service) \(table): \(rows) 行已复制 rows copied")
      case .compared(let table, let rows): output.line("  \(service) \(table): \(rows) 行一致 rows are the same")
      }
      output.flush()
    }
  }

  private static func json(_ report: SuiteCopy.Report) -> JSONValue {
    let tables: [(name: String, value: JSONValue)] = report.tables.map { table in
      (table.name, .object([("rows", .integer(Int(table.digest.rows))), ("digest", .string(table.digest.text))]))
    }
    return .object([("service", .string(report.service)), ("tables", .object(tables))])
  }
}
