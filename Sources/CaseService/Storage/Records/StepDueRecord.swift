import Bus
import CaseDomain

/// The day by which a step is to be finished, as it is kept.
struct StepDueRecord: Message {
  var step = ""
  var due = DueDateRecord()

  init() {}

  init(_ due: StepDue) {
    step = due.step
    self.due = DueDateRecord(due.due)
  }

  func stepDue() throws(KeptCaseFault) -> StepDue { StepDue(step: step, due: try due.date()) }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "step", &step)
    try visit(2, "due", &due)
  }
}
