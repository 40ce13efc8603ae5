import Bus
import CaseDomain
import Civics

/// A date that a new calendar moved, as it is kept.
struct MovedDateRecord: Message {
  /// The raw value of `DateExplanation.Kind`.
  var date = ""
  var from = 0
  var to = 0

  init() {}

  init(_ moved: DatesReckoned.Moved) {
    date = moved.date.rawValue
    from = moved.from.number
    to = moved.to.number
  }

  func moved() throws(KeptCaseFault) -> DatesReckoned.Moved {
    DatesReckoned.Moved(try DateExplanation.Kind(kept: date, "date"), from: from.day, to: to.day)
  }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "date", &date)
    try visit(2, "from", &from)
    try visit(3, "to", &to)
  }
}
