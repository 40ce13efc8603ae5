/// Which state of halls a transaction sees. Another stamp means that what was read of them before is out of date.
struct HallStamp: Equatable, Sendable {
  /// The number of the records' last change; 0: the sample's are in force.
  var records = 0
  /// The number of the last beginning or end of a review, or change of the calendar.
  var reviews = 0
}
