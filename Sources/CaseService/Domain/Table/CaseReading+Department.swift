extension CaseReading {
  /// The same of a case: an approver who acts for a department reads only where it has a part in the case.
  /// - Parameters:
  ///   - role: who reads; nil: whoever does the step.
  ///   - department: for which an approver acts; nil: not told, and any.
  public init(step: String, by role: CaseRole?, for department: String?, of record: CaseRecord) {
    let reading = CaseReading(step: step, by: role, in: record.state, isObjected: record.pendingObjection != nil)
    guard reading != .stepUnknown, role == .approver, let department, !record.item.isHandled(by: department, at: step) else {
      self = reading
      return
    }
    self = .stepOfAnother
  }
}

extension ItemSnapshot {
  /// Whether a department has a part in a case at a step: the item's own and those whose steps its flow has in the case as a whole, at a step of
  /// the flow these alone. A case that was filed before items told their department is anybody's.
  public func isHandled(by department: String, at step: String) -> Bool {
    if flow.contains(where: { $0.department == department }) { return true }
    guard !CaseReading.stepsOfFlow.contains(step) else { return false }
    return self.department.isEmpty || self.department == department
  }
}

extension CaseReading {
  /// The steps that whoever tells a department does to its own steps of the flow alone, as the table has it.
  fileprivate static let stepsOfFlow = Set(CaseTransition.table.filter { $0.conditions.contains(.ownStep) }.map(\.act.rawValue))
}
