import Contracts

/// What came of an import, for people.
enum ImportOutcomeText {
  static func lines(_ outcome: ImportOutcome) -> [String] {
    var lines: [String] = []
    if let report = outcome.report {
      var table = Table(["事项 items", "新增 added", "变更 changed", "未变 unchanged", "取消 withdrawn"], right: [0, 1, 2, 3, 4])
      table.add([report.items, report.added, report.changed, report.unchanged, report.withdrawn].map(String.init))
      lines += table.lines()
    }
    if !outcome.faults.isEmpty { lines += ImportFaultText.table(outcome.faults).lines() }
    let state = outcome.taken ? "已导入 taken" : outcome.blocking > 0 ? "未导入 refused" : "未写入 judged only"
    lines.append("\(state)  阻断 blocking \(outcome.blocking)  警告 warnings \(outcome.warnings)  所列 shown \(outcome.faults.count)")
    return lines
  }
}
