import Civics

/// The applicant answers a correction (补正): with all that was asked, and with what was allowed to follow if they like.
///
/// The office has its notice period anew, since the file is complete from now on. What somebody has found wanting is not decided by the suite itself.
public struct CorrectCase: CaseCommand {
  public let offered: [Evidence]
  /// The certificates that the suite holds for the applicant now.
  public let held: [HeldCertificate]

  public init(offered: [Evidence], held: [HeldCertificate] = []) {
    self.offered = offered
    self.held = held
  }

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    _ = try record.permit(.correct, on: occasion)
    guard let asked = record.correction?.asked else { throw .outOfOrder(.correct, in: record.state, possible: []) }
    let wanted = asked + record.outstanding
    let others = offered.map(\.material).filter { !wanted.contains($0) }
    guard others.isEmpty else { throw .materialNotAsked(others) }

    // A certificate that ended answers nothing again, nor does one that was found wanting.
    let wanting = record.evidence.filter { asked.contains($0.material) }.compactMap(\.certificate)
    let usable = held.filter { !record.lost.contains($0.id) && !wanting.contains($0.id) }
    let search = EvidenceSearch(item: record.item, offered: offered, held: usable, day: occasion.day, takesPaper: record.isVisitPending)
    let found = try search.run().evidence.filter { wanted.contains($0.material) }
    let unanswered = record.needs(asked).filter { need in !found.contains { $0.material == need.id } }
    guard unanswered.isEmpty else { throw .missingMaterials(unanswered) }

    let arrival = rules.arrival(of: occasion.time)
    let day = max(arrival, record.correction?.current.request.on ?? arrival)
    var unfolding = CaseUnfolding(record)
    // The office has spoken in time, so that no silence has accepted it: what comes new is shown, whenever it comes.
    let corrected = CaseFact.corrected(
      on: day, found, noticeDue: rules.noticeDue(from: day), unseen: record.unseen(among: found))
    try unfolding.take(corrected, on: occasion)
    return unfolding.events
  }
}
