/// How far an item goes online (网办等级); the raw value is its code in the code tables.
public enum OnlineGrade: String, Sendable, CaseIterable {
  /// Ⅰ级: information only.
  case information = "1"
  /// Ⅱ级: booking and pre-examination, up to two visits.
  case preExamination = "2"
  /// Ⅲ级: accepted online, at most one visit to show originals.
  case acceptance = "3"
  /// Ⅳ级: wholly online, no visit.
  case wholly = "4"
}
