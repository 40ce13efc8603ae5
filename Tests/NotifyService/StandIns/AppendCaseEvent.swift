import Bus
import Contracts

/// Lets the stand-in for the case service tell of a case.
struct AppendCaseEvent: Call, Hashable {
  struct Reply: Message, Hashable {
    var sequence = 0

    init() {}

    mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
      try visit(1, "sequence", &sequence)
    }
  }

  static let method = Method("case.append", 900, .command)

  var changed: CaseChanged? = nil
  /// In its place: that a calendar was imported.
  var imported: CalendarImported? = nil
  /// Nothing caused it, as what a day brings.
  var isUncaused = false

  init() {}

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "changed", &changed)
    try visit(2, "imported", &imported)
    try visit(3, "isUncaused", &isUncaused)
  }
}
