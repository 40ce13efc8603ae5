import Bus
import Contracts

/// What came of an import.
enum ImportOutcomeText {
  /// For programs: the import's id beside it.
  static func json(_ outcome: ImportOutcome, of id: String) -> JSONValue {
    guard case .object(let members) = outcome.json() else { return .object([("id", .string(id))]) }
    return .object([("id", .string(id))] + members)
  }

  /// For people. Where there are more faults than are told, how to ask for the rest.
  static func lines(_ outcome: ImportOutcome, of id: String) -> [String] {
    var lines: [String] = []
    if let report = outcome.report {
      var table = Table(["事项 items", "新增 added", "变更 changed", "未变 unchanged", "取消 withdrawn"], right: [0, 1, 2, 3, 4])
      table.add([report.items, report.added, report.changed, report.unchanged, report.withdrawn].map(String.init))
      lines += table.lines()
    }
    if !outcome.faults.isEmpty { lines += ImportFaultText.table(outcome.faults).lines() }
    let state = outcome.taken ? "已导入 taken" : outcome.blocking > 0 ? "未导入 refused" : "未写入 judged only"
    lines.append("\(state)  阻断 blocking \(outcome.blocking)  警告 warnings \(outcome.warnings)  所列 shown \(outcome.faults.count)")
    lines.append("导入编号 import  \(id)")
    if outcome.blocking + outcome.warnings > outcome.faults.count {
      lines.append("其余问题 the other faults  yimen items imports faults \(id) --after \(outcome.faults.count)")
    }
    return lines
  }
}
