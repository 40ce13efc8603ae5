import Civics

/// The office ends a case without deciding it: it is for another office, is returned, goes to the level above or is void; each with its grounds.
public struct EndCase: CaseCommand {
  public let kind: CaseEnding.Kind
  public let grounds: String
  /// The office that it is for, or is referred to; empty for kinds that name none.
  public let office: String
  /// What the applicant is told besides; may be empty.
  public let text: String

  public init(_ kind: CaseEnding.Kind, grounds: String, office: String = "", text: String = "") {
    self.kind = kind
    self.grounds = grounds
    self.office = office
    self.text = text
  }

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    _ = try record.permit(kind.act, on: occasion)
    let grounds = try CaseText.grounds(grounds)
    guard office.count <= CaseLimits.officeName else { throw .textTooLong(limit: CaseLimits.officeName) }
    let office = kind.namesOffice ? try CaseText.reason(office) : ""
    guard !office.isEmpty || !kind.namesOffice else { throw .officeNotNamed }
    let days = [occasion.day, record.closedOn, record.acceptedOn, record.arrivedOn].compactMap { $0 }
    var unfolding = CaseUnfolding(record)
    let ending = CaseEnding(
      kind, on: days.max() ?? occasion.day, grounds: grounds, office: office, text: try CaseText.reason(text),
      appeal: kind.isAppealable ? .general : nil)
    try unfolding.take(.ended(ending), on: occasion)
    return unfolding.events
  }
}

extension EndCase {
  /// The applicant's own time to correct has ended (补正不来).
  public static var lapse: EndCase { EndCase(.lapse, grounds: "补正期限届满，未补正。The applicant did not correct in time.") }
}
