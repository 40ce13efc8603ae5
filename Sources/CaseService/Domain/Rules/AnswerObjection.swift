import Civics

/// An official answers an objection: the decision stands, or is annulled and the case void.
public struct AnswerObjection: CaseCommand {
  public let annuls: Bool
  /// Never empty: the applicant is told.
  public let grounds: String

  public init(annuls: Bool, grounds: String) {
    self.annuls = annuls
    self.grounds = grounds
  }

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    _ = try record.permit(annuls ? .annulDecision : .upholdDecision, on: occasion)
    guard let objection = record.objection, objection.answer == nil else { throw .objectionNotDue }
    let answer = CaseObjection.Answer(
      on: max(occasion.day, objection.on), by: occasion.actor.id, annuls: annuls, grounds: try CaseText.grounds(grounds))
    var unfolding = CaseUnfolding(record)
    try unfolding.take(.objectionAnswered(answer), on: occasion)
    return unfolding.events
  }
}
