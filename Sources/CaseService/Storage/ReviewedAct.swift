import CaseDomain

/// An act with what an auditor asks about it.
struct ReviewedAct {
  let act: CaseAct
  let occasion: CaseOccasion
  let review: ActReview
  /// The log's sequence.
  var position: Int64

  /// - Parameter record: the case before the event.
  init(_ event: CaseEvent, on record: CaseRecord, position: Int64) {
    act = event.fact.act
    occasion = event.occasion
    review = ActReview(of: event, on: record)
    self.position = position
  }
}
