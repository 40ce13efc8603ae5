public import Civics

/// Someone begins a draft for an applicant: themselves, who acts for them, or a clerk at a window.
public struct BeginDraft: Sendable {
  public let id: String
  public let subject: String
  public let item: String
  public let itemName: Bilingual
  public let offered: [Evidence]
  public let note: String
  /// How many drafts the subject has already.
  public let others: Int

  public init(id: String, subject: String, item: String, itemName: Bilingual, offered: [Evidence], note: String, others: Int) {
    self.id = id
    self.subject = subject
    self.item = item
    self.itemName = itemName
    self.offered = offered
    self.note = note
    self.others = others
  }

  /// - Parameter channel: In the principal's own word.
  public func decide(occasion: CaseOccasion, channel: String, rules: CaseRules) throws(CaseRefusal) -> CaseDraft {
    _ = try CaseTransition.permit(.begin, in: nil, by: occasion.actor.role)
    guard occasion.actor.acts(for: subject) else { throw .notTheApplicant }
    guard others < CaseLimits.drafts else { throw .tooManyDrafts(limit: CaseLimits.drafts) }
    return CaseDraft(
      id: id, subject: subject, item: item, itemName: itemName, evidence: try DraftContent.evidence(offered),
      note: try CaseText.reason(note), revision: 1, expiresOn: occasion.day + rules.draftDays,
      steps: [CaseDraftStep(.begun, by: occasion.actor, channel: channel, at: occasion.at)])
  }
}
