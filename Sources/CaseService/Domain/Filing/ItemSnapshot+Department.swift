extension ItemSnapshot {
  /// Whether a department has a part in a case at a step: the item's own and those whose steps its flow has in the case as a whole, at a step of
  /// the flow these alone. A case that was filed before items told their department is anybody's.
  public func isHandled(by department: String, at step: String) -> Bool {
    if flow.contains(where: { $0.department == department }) { return true }
    guard !CaseReading.stepsOfFlow.contains(step) else { return false }
    return self.department.isEmpty || self.department == department
  }
}
