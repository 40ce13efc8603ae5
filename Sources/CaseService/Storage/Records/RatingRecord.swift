import Bus
import CaseDomain
import Civics

/// A rating, as it is kept.
struct RatingRecord: Message {
  var on = 0
  /// The code of the grade.
  var grade = ""
  var isBySilence = false
  var comment = ""
  var putRightBy: DueDateRecord? = nil
  var archiveFrom: Int? = nil

  init() {}

  init(_ rating: Rating) {
    on = rating.on.number
    grade = rating.grade.code
    isBySilence = rating.isBySilence
    comment = rating.comment
    putRightBy = rating.putRightBy.map(DueDateRecord.init)
    archiveFrom = rating.archiveFrom?.number
  }

  func rating() throws(KeptCaseFault) -> Rating {
    Rating(
      on: on.day, grade: try Satisfaction(kept: grade, "grade"), isBySilence: isBySilence, comment: comment,
      putRightBy: try putRightBy?.date(), archiveFrom: archiveFrom?.day)
  }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "on", &on)
    try visit(2, "grade", &grade)
    try visit(3, "isBySilence", &isBySilence)
    try visit(4, "comment", &comment, .secret)
    try visit(5, "putRightBy", &putRightBy)
    try visit(6, "archiveFrom", &archiveFrom)
  }
}
