import Bus
import CaseDomain
import Civics

/// The rating of a case and what came of it, as it stands.
struct CaseRatingRecord: Message {
  var given = RatingRecord()
  var putRightDue: DueDateRecord? = nil
  var overdueOn: Int? = nil
  var putRight: PuttingRightRecord? = nil

  init() {}

  init(_ rating: CaseRating) {
    given = RatingRecord(rating.given)
    putRightDue = rating.putRightDue.map(DueDateRecord.init)
    overdueOn = rating.overdueOn?.number
    putRight = rating.putRight.map(PuttingRightRecord.init)
  }

  func rating() throws(KeptCaseFault) -> CaseRating {
    CaseRating(
      given: try given.rating(), putRightDue: try putRightDue?.date(), overdueOn: overdueOn?.day, putRight: putRight?.puttingRight)
  }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "given", &given)
    try visit(2, "putRightDue", &putRightDue)
    try visit(3, "overdueOn", &overdueOn)
    try visit(4, "putRight", &putRight)
  }
}
