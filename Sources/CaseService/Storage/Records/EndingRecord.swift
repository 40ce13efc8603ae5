import Bus
import CaseDomain
import Civics

/// How a case ended without a decision, as it is kept.
struct EndingRecord: Message {
  /// The raw value of `CaseEnding.Kind`.
  var kind = ""
  var on = 0
  var grounds = ""
  var office = ""
  var text = ""
  /// 0: no right to appeal was told.
  var reviewDays = 0
  var suitMonths = 0

  init() {}

  init(_ ending: CaseEnding) {
    kind = ending.kind.rawValue
    on = ending.on.number
    grounds = ending.grounds
    office = ending.office
    text = ending.text
    reviewDays = ending.appeal?.reviewDays ?? 0
    suitMonths = ending.appeal?.suitMonths ?? 0
  }

  func ending() throws(KeptCaseFault) -> CaseEnding {
    CaseEnding(
      try CaseEnding.Kind(kept: kind, "kind"), on: on.day, grounds: grounds, office: office, text: text,
      appeal: reviewDays == 0 ? nil : RightOfAppeal(reviewDays: reviewDays, suitMonths: suitMonths))
  }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "kind", &kind)
    try visit(2, "on", &on)
    try visit(3, "grounds", &grounds, .secret)
    try visit(4, "office", &office)
    try visit(5, "text", &text, .secret)
    try visit(6, "reviewDays", &reviewDays)
    try visit(7, "suitMonths", &suitMonths)
  }
}
