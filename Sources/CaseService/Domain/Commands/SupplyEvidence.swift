import Civics

/// Hands in materials that are owed: allowed to follow (容缺后补), or answered by a certificate that no longer holds.
///
/// A certificate ends whenever it does, also before the receipt and while the clock stands still: what is asked for is then taken too, and moves
/// nothing by itself.
public struct SupplyEvidence: CaseCommand {
  public let offered: [Evidence]
  /// The certificates that the suite holds for the applicant now.
  public let held: [HeldCertificate]

  public init(offered: [Evidence], held: [HeldCertificate] = []) {
    self.offered = offered
    self.held = held
  }

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    _ = try record.permit(.supply, on: occasion)
    let owed = record.needs(record.outstanding)
    // A certificate that ended answers nothing again, whatever was read of it before.
    let held = held.filter { !record.lost.contains($0.id) }
    let others = offered.map(\.material).filter { !record.outstanding.contains($0) }
    guard others.isEmpty else { throw .materialNotAsked(others) }

    let search = EvidenceSearch(item: record.item, offered: offered, held: held, day: occasion.day, takesPaper: record.isVisitPending)
    let found = try search.run().evidence.filter { record.outstanding.contains($0.material) }
    guard !found.isEmpty else { throw .missingMaterials(owed) }

    var unfolding = CaseUnfolding(record)
    let unseen = record.unseen(among: found)
    // Once the notice period is over silence has accepted the case, though no timer has told it yet: that is not undone, and nobody is sent to a
    // window. Whoever decides it examines the originals; the suite decides nothing on what nobody has seen.
    try unfolding.take(.supplied(found, unseen: record.isNoticeOver(on: occasion.day) ? [] : unseen), on: occasion)
    if unseen.isEmpty { try unfolding.finishAtOnce(after: occasion, under: rules) }
    return unfolding.events
  }
}
