import Bus
import CaseDomain
import Civics
import Contracts

extension CaseDraftView {
  init(_ draft: CaseDraft) {
    self.init()
    id = draft.id
    item = draft.item
    itemName = draft.itemName.zh
    itemNameEnglish = draft.itemName.en
    subject = draft.subject
    evidence = draft.evidence.map(Contracts.Evidence.init(drafted:))
    note = draft.note
    revision = draft.revision
    expiresOn = draft.expiresOn.description
    expiryZh = draft.expiry.zh
    expiryEn = draft.expiry.en
    steps = draft.steps.map(Contracts.CaseDraftStep.init)
  }
}

extension Contracts.CaseDraftStep {
  init(_ step: CaseDomain.CaseDraftStep) {
    self.init()
    act = step.act.rawValue
    at = Int(step.at)
    principal = step.actor.id
    role = Role(step.actor.role)
    channel = step.channel
    actingFor = step.actor.actingFor ?? ""
  }
}
