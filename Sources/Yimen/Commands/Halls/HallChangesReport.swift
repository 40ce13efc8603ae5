import Contracts

/// What a change of halls comes to, for people.
enum HallChangesReport {
  static func report(_ changes: HallChanges, to output: Output) {
    let halls = changes.halls.map { "\($0.id) \($0.revision)" }.joined(separator: ", ")
    output.line(changes.written ? "已写入 written: \(halls)" : "未写入 not written: \(halls)")
    output.line("冲突 conflicts \(changes.count) · 时间不变 unmoved \(changes.renumbered)")
    if changes.pending {
      output.line("仍在逐个核对预约，冲突见 yimen halls conflicts. Visits are still looked at; see yimen halls conflicts.")
    }
    if !changes.conflicts.isEmpty { for line in table(changes.conflicts).lines() { output.line(line) } }
  }

  static func table(_ conflicts: [ConflictView]) -> Table {
    var table = Table(["预约 visit", "大厅 hall", "时间 time", "窗口 window", "原因 why", "改到 offered"])
    for conflict in conflicts {
      let offer = conflict.offer.map { "\($0.hall) \($0.on) \($0.at)" } ?? ""
      table.add([
        conflict.visitID, conflict.hall, "\(conflict.on) \(conflict.at)", conflict.window, "\(conflict.whyZh) \(conflict.whyEn)", offer,
      ])
    }
    return table
  }
}
