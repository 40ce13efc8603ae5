import Contracts

/// The departments' steps of a case, a line each.
enum StepTable {
  static func table(_ view: CaseView) -> Table? {
    guard !view.steps.isEmpty else { return nil }
    var table = Table([
      "环节 step", "名称 name", "部门 department", "状态 state", "期限 due", "办理人 holder", "意见 opinion", "列入逾期清单 late since", "退回 given back",
    ])
    for step in view.steps {
      table.add([
        step.code, step.name, step.department, state(step), step.due?.due ?? "", step.holder, opinion(step), step.escalatedOn,
        step.returnedOn,
      ])
    }
    return table
  }

  private static func state(_ step: StepEntry) -> String {
    switch step.state {
    case .waiting: "等待 waits for \(step.after.joined(separator: ", "))"
    case .open: "在办 open"
    case .finished: "办结 finished"
    case .lapsed: "逾期略过 lapsed"
    case .unspecified: ""
    }
  }

  private static func opinion(_ step: StepEntry) -> String {
    guard step.state == .finished else { return "" }
    return step.opposes ? "不同意 opposes" : "同意 approves"
  }
}
