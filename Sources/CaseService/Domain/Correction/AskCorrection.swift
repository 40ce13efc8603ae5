import Civics

/// The office asks the applicant to put right all that is missing (一次性告知补正), before it takes the case.
///
/// The law lets it ask once (行政许可法 art. 32). It may have to ask again, since what comes may be wrong too; what it could have seen before is then
/// taken down as a violation.
public struct AskCorrection: CaseCommand {
  public let points: [CorrectionPoint]
  /// What the applicant is told besides; may be empty.
  public let text: String

  public init(_ points: [CorrectionPoint], text: String = "") {
    self.points = points
    self.text = text
  }

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    _ = try record.permit(.askCorrection, on: occasion)
    guard record.correction.map({ $0.notices.count < CaseLimits.corrections }) ?? true else {
      throw .tooManyCorrections(limit: CaseLimits.corrections)
    }
    let (points, text) = try words(on: record)
    let asked = points.map(\.material)
    let unnamed = record.needs(record.outstanding).filter { $0.necessity == .required && !asked.contains($0.id) }
    guard unnamed.isEmpty else { throw .correctionIncomplete(unnamed) }
    let day = max(occasion.day, record.arrivedOn ?? occasion.day)
    var unfolding = CaseUnfolding(record)
    let request = CorrectionRequest(
      on: day, points: points, text: text, respondBy: DueDate(rules.correctionLimit, from: day, by: rules.calendar),
      avoidable: record.correction?.avoidable(asked) ?? [])
    try unfolding.take(.correctionAsked(request), on: occasion)
    return unfolding.events
  }

  /// What is asked, without the blanks around it.
  private func words(on record: CaseRecord) throws(CaseRefusal) -> ([CorrectionPoint], String) {
    let unknown = points.map(\.material).filter { id in !record.item.materials.contains { $0.id == id } }
    guard unknown.isEmpty else { throw .materialNotAsked(unknown) }
    // A notice stands in every later event of its case: it is bounded as a whole.
    guard points.reduce(text.count, { $0 + $1.remark.count }) <= CaseLimits.text else { throw .textTooLong(limit: CaseLimits.text) }
    var said: [CorrectionPoint] = []
    for point in points { said.append(CorrectionPoint(material: point.material, remark: try CaseText.reason(point.remark))) }
    guard !said.isEmpty, Set(said.map(\.material)).count == said.count, said.allSatisfy({ !$0.remark.isEmpty }) else {
      throw .correctionUnclear
    }
    return (said, try CaseText.reason(text))
  }
}
