import Civics

/// A window clerk has met the applicant and seen the originals (核验). An instant case is decided with it.
public struct VerifyCase: CaseCommand {
  /// The materials whose originals or papers were seen: at least all of ``CaseRecord/toBring``.
  public let originals: [String]

  /// The hall and the window; may be empty.
  public let place: String

  public init(originals: [String], place: String = "") {
    self.originals = originals
    self.place = place
  }

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    _ = try record.permit(.verify, on: occasion)
    let unknown = originals.filter { id in !record.item.materials.contains { $0.id == id } }
    guard unknown.isEmpty else { throw .materialNotAsked(unknown) }
    let unseen = record.toBring.filter { !originals.contains($0.id) }
    guard unseen.isEmpty else { throw .originalsNotSeen(unseen) }

    let place = try CaseText.reason(place)
    let day = max(occasion.day, record.arrivedOn ?? occasion.day)
    var unfolding = CaseUnfolding(record)
    try unfolding.take(.verified(on: day, originals: originals, place: place, noticeDue: rules.noticeDue(from: day)), on: occasion)
    try unfolding.finishAtOnce(after: occasion, under: rules)
    return unfolding.events
  }
}
