import Civics

/// Someone goes on with a draft, over whichever channel: all that it holds from now on.
public struct SaveDraft: Sendable {
  /// The revision that was read: what another has saved since is not overwritten.
  public let revision: Int
  public let offered: [Evidence]
  public let note: String

  public init(revision: Int, offered: [Evidence], note: String) {
    self.revision = revision
    self.offered = offered
    self.note = note
  }

  /// - Parameter channel: In the principal's own word.
  public func decide(on draft: CaseDraft, occasion: CaseOccasion, channel: String, rules: CaseRules) throws(CaseRefusal) -> CaseDraft {
    // Whoever may submit it may go on with it.
    try draft.permit(.submit, on: occasion)
    guard revision == draft.revision else { throw .draftChanged(revision: draft.revision) }
    let step = CaseDraftStep(.saved, by: occasion.actor, channel: channel, at: occasion.at)
    return CaseDraft(
      id: draft.id, subject: draft.subject, item: draft.item, itemName: draft.itemName, evidence: try DraftContent.evidence(offered),
      note: try CaseText.reason(note), revision: draft.revision + 1, expiresOn: occasion.day + rules.draftDays,
      steps: draft.steps.adding(step))
  }
}

extension CaseDraft {
  /// - Throws: ``CaseRefusal/notTheApplicant``, ``CaseRefusal/roleMayNot(_:_:allowed:)``.
  public func permit(_ act: CaseAct, on occasion: CaseOccasion) throws(CaseRefusal) {
    guard occasion.actor.acts(for: subject) else { throw .notTheApplicant }
    _ = try CaseTransition.permit(act, in: .draft, by: occasion.actor.role)
  }
}

extension [CaseDraftStep] {
  /// Savings in a row by one over one channel are one line, and so are those beyond what is kept.
  fileprivate func adding(_ step: CaseDraftStep) -> [CaseDraftStep] {
    guard let last, last.act == .saved else { return self + [step] }
    let isSame = last.actor == step.actor && last.channel == step.channel
    return isSame || count >= CaseLimits.draftSteps ? dropLast() + [step] : self + [step]
  }
}
