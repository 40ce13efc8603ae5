import Bus
import CaseDomain
import Civics

/// A step of an item's flow, as a case keeps it.
struct DepartmentStepRecord: Message {
  var code = ""
  var name = ""
  var department = ""
  var limit = LimitRecord()
  var after: [String] = []
  var mayLapse = false

  init() {}

  init(_ step: DepartmentStep) {
    code = step.code
    name = step.name
    department = step.department
    limit = LimitRecord(step.limit)
    after = step.after
    mayLapse = step.mayLapse
  }

  func step() throws(KeptCaseFault) -> DepartmentStep {
    DepartmentStep(code: code, name: name, department: department, limit: try limit.limit(), after: after, mayLapse: mayLapse)
  }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "code", &code)
    try visit(2, "name", &name)
    try visit(3, "department", &department)
    try visit(4, "limit", &limit)
    try visit(5, "after", &after)
    try visit(6, "mayLapse", &mayLapse)
  }
}
