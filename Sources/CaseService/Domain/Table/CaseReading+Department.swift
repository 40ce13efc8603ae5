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

  /// The steps that whoever acts for a department takes in its own steps of the flow alone, as the table has it.
  static let stepsOfFlow = Set(CaseTransition.table.filter { $0.conditions.contains(.ownStep) }.map(\.act.rawValue))
}
