import ArgumentParser
import Bus
import Contracts

/// Looks whether the ledger of reads is whole, from its first row to its last.
struct LedgerCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger",
    abstract: "核对查阅账。Check that the ledger of reads is as it was written.",
    discussion: """
        yimen identity ledger
        yimen identity ledger --json

      每行与前一行以哈希相链，末行以服务密钥封存：改动、缺行、截尾都会显现，以 1 退出。Every row is chained to the one before, and the last one is
      under the service's key: a change, a gap and a cut-off end show, and the command ends with 1. Keep the hash that it prints: it proves later
      that no row up to it was changed.
      """)

  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  private static let principal = Principal(id: "command-line", role: .operator, channel: "command-line")

  func run(to output: Output) async throws {
    let (rows, report) = try await SuiteClient.run(suite) { node in try await Self.check(on: node) }
    if self.output.json {
      output.line(Self.json(rows, report).text)
    } else {
      output.line("查阅 reads        \(rows)")
      output.line("末行哈希 hash     \(report.hash)")
      if report.chainedAfter > 0 { output.line("早于链的 unchained \(report.chainedAfter)") }
    }
    guard report.fault.isEmpty else {
      throw CommandFailure(
        .negative, zh: "查阅账第 \(report.faultAt) 行不符（\(report.fault)）。",
        en: "the ledger of reads is not as it was written at row \(report.faultAt) (\(report.fault)).",
        remedyZh: "保存现状，与备份比对，并告知审计。", remedyEn: "Keep it as it is, compare it with a back-up, and tell the auditor.")
    }
    if !self.output.json { output.line("✔ 完整 whole") }
  }

  /// Goes through the ledger stretch by stretch; a long one shows how far it is.
  private static func check(on node: Node) async throws -> (rows: Int, report: LedgerReport) {
    var rows = 0
    var after = 0
    while true {
      let report = try await node.call(CheckLedger.with { $0.after = after }, as: principal, within: .seconds(30))
      rows += report.rows
      if report.isEnd || !report.fault.isEmpty { return (rows, report) }
      after = report.last
      Output.diagnostics.line("… \(after) / \(report.head)")
      Output.diagnostics.flush()
    }
  }

  private static func json(_ rows: Int, _ report: LedgerReport) -> JSONValue {
    .object([
      ("rows", .integer(rows)), ("head", .integer(report.head)), ("hash", .string(report.hash)),
      ("chainedAfter", .integer(report.chainedAfter)), ("fault", .string(report.fault)), ("faultAt", .integer(report.faultAt)),
    ])
  }
}
