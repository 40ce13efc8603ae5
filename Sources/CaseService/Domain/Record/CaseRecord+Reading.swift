public import Civics

extension CaseRecord {
  public var id: String { filing.id }

  public var number: CaseNumber { filing.number }

  public var item: ItemSnapshot { filing.item }

  /// Why the applicant must come to the hall; nil when they need not.
  public var visit: VisitReason? { item.visit }

  /// Whether a visit is needed and was not made, or not since something came whose original is to be seen. A closed case is no reason to come.
  public var isVisitPending: Bool { visit != nil && !isVerified && state.isOpen }

  /// Whether a window has seen the applicant, and every original that is to be seen.
  public var isVerified: Bool { verifiedOn != nil && unseen.isEmpty }

  /// Whether the suite decides it by itself once nothing is left to verify (秒批): an instant item for which a rule holds, usually
  /// that its evidence is complete, in which nobody found anything wanting, with no file that the channel alone has seen, and no fee to be paid first.
  public var isDecidedAtOnce: Bool { decidingRule != nil }

  /// Exactly what to bring to the hall: the papers, and the originals of what was uploaded; of those that a window has seen, only what came after it.
  /// Empty when no visit is pending.
  public var toBring: [MaterialNeed] {
    guard isVisitPending else { return [] }
    return verifiedOn == nil ? originals(of: evidence) : needs(unseen)
  }

  /// The materials that come new to a visit which was made: those of some pieces whose originals are to be seen. None before the visit, which is for
  /// all of them, and once the office has taken the case, whose file it then examines itself.
  func unseen(among pieces: [Evidence]) -> [String] {
    guard visit != nil, verifiedOn != nil, state == .received || state == .correctionAsked else { return [] }
    return originals(of: pieces).map(\.id)
  }

  /// The materials of which some pieces are papers, or files that have an original.
  private func originals(of pieces: [Evidence]) -> [MaterialNeed] {
    item.materials.filter { need in
      pieces.contains { piece in
        guard piece.material == need.id else { return false }
        switch piece.source {
        case .paper: return true
        case .upload, .uploaded: return need.hasOriginal
        case .certificate, .declaration: return false
        }
      }
    }
  }

  /// Of some materials, those that a certificate answers which the suite keeps: nobody need be asked for them.
  public func heldByCertificate(of materials: [String]) -> [String] {
    materials.filter { id in evidence.contains { $0.material == id && $0.certificate != nil } }
  }

  /// The first day on which the office had all it needs to say whether it takes the case.
  public var completeOn: Day? {
    guard !isVisitPending, let arrivedOn else { return nil }
    return max(verifiedOn ?? arrivedOn, correction?.answeredOn ?? arrivedOn)
  }

  /// The day that counts as the one on which the last of what the applicant sent arrived; nil before receipt.
  public var arrivedOn: Day? {
    receivedOn.map { max($0, correction?.answeredOn ?? $0) }
  }

  /// Whether the notice period passed without a word from the office, so that the case counts as accepted (行政许可法 art. 32). As long as
  /// somebody has to come, the file is not complete and no silence accepts it.
  func isNoticeOver(on day: Day) -> Bool {
    guard let noticeDue, !isVisitPending else { return false }
    return day > noticeDue.due
  }

  /// The day from which an acceptance counts: that of the act, but none before the file was complete. One that comes once the notice
  /// period is over counts as that by silence does: to be late gains the office no day.
  func acceptance(on day: Day) -> Day {
    guard let completeOn else { return day }
    // What arrived at night is received on the next workday, and cannot be accepted before it is received.
    return isNoticeOver(on: day) ? completeOn : max(day, completeOn)
  }

  /// The day of acceptance (受理), from which the periods run.
  public var acceptedOn: Day? { clock?.startedOn }

  public var periods: CasePeriods? { clock?.periods }

  /// The lamp (红黄牌) on a day, which stands still once the case is closed; nil before acceptance, when no clock runs.
  public func lamp(on day: Day) -> Lamp? {
    clock?.lamp(on: closedOn.map { min($0, day) } ?? day)
  }

  /// The row under which someone may act on the case now.
  ///
  /// An applicant who is not this case's learns that before anything about the case.
  public func permit(_ act: CaseAct, on occasion: CaseOccasion) throws(CaseRefusal) -> CaseTransition {
    guard occasion.actor.acts(for: filing.applicant.subject) else { throw .notTheApplicant }
    let row = try CaseTransition.permit(act, in: state, by: occasion.actor.role)
    for condition in row.conditions {
      if let refusal = condition.refusal(for: self, by: occasion.actor, on: occasion.day) { throw refusal }
    }
    return row
  }

  func needs(_ ids: [String]) -> [MaterialNeed] { item.materials.filter { ids.contains($0.id) } }
}
