import Bus
import CaseDomain
import Civics

/// How far a department's step has come, as it is kept beside the item's flow.
struct StepStandingRecord: Message {
  var code = ""
  var due: DueDateRecord? = nil
  var holder = ""
  /// Nil until it is finished.
  var opinionOn: Int? = nil
  var opinionBy = ""
  var opposes = false
  var grounds = ""
  var returnedOn: Int? = nil
  var returnedBy = ""
  var returnText = ""
  var escalatedOn: Int? = nil

  init() {}

  init(_ step: StepStanding) {
    code = step.code
    due = step.due.map(DueDateRecord.init)
    holder = step.holder ?? ""
    opinionOn = step.opinion?.on.number
    opinionBy = step.opinion?.by ?? ""
    opposes = step.opinion?.opposes ?? false
    grounds = step.opinion?.grounds ?? ""
    returnedOn = step.returned?.on.number
    returnedBy = step.returned?.by ?? ""
    returnText = step.returned?.text ?? ""
    escalatedOn = step.escalatedOn?.number
  }

  func standing(of item: ItemSnapshot) throws(KeptCaseFault) -> StepStanding {
    guard let step = item.step(code) else { throw .unreadable("steps") }
    return StepStanding(
      step, due: try due?.date(), holder: holder.nilIfEmpty,
      opinion: opinionOn.map { StepOpinion(on: $0.day, by: opinionBy, opposes: opposes, grounds: grounds) },
      returned: returnedOn.map { StepReturn(on: $0.day, by: returnedBy, text: returnText) }, escalatedOn: escalatedOn?.day)
  }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "code", &code)
    try visit(2, "due", &due)
    try visit(3, "holder", &holder)
    try visit(4, "opinionOn", &opinionOn)
    try visit(5, "opinionBy", &opinionBy)
    try visit(6, "opposes", &opposes)
    try visit(7, "grounds", &grounds, .secret)
    try visit(8, "returnedOn", &returnedOn)
    try visit(9, "returnedBy", &returnedBy)
    try visit(10, "returnText", &returnText, .secret)
    try visit(11, "escalatedOn", &escalatedOn)
  }
}
