import ArgumentParser
import Bus
import Civics
import Contracts

/// Lists the imports that are known.
struct ImportsListCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "列出导入。List the imports that were begun within a day, the latest first.",
    discussion: """
        yimen items imports list --json
      """)

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> ListImports { ListImports.with { $0.limit = 200 } }

  func json(_ reply: ImportList) -> [JSONValue] { reply.imports.map { $0.json() } }

  func table(_ reply: ImportList) -> Table? {
    var table = Table(
      ["导入 import", "开始 begun", "由 by", "阶段 stage", "大小 size", "事项 items", "问题 faults", "说明 note"], right: [4, 5, 6])
    for entry in reply.imports {
      let progress = entry.progress ?? Contracts.ImportProgress()
      table.add([
        progress.id, "\(ShanghaiTime(utcSeconds: entry.begunAt / 1_000_000))", entry.begunBy, "\(progress.stage)",
        SizeText.text(Int64(progress.bytes)), "\(progress.items)", "\(progress.faults)", entry.note,
      ])
    }
    return table
  }
}
