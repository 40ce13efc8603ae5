import Bus
import Contracts
import IdentityDomain

extension Refusal {
  /// What the domain refuses of mandates.
  init(ofMandates refusal: IdentityRefusal) {
    switch refusal {
    case .mandateNotFitting(let misfit): self.init(IdentityRefusals.mandateNotFitting, detail: misfit.rawValue)
    case .mandateNotGivable(let kind, let ground):
      self.init(IdentityRefusals.mandateNotGivable, detail: "\(kind.rawValue), \(ground.rawValue)")
    case .mandateNotRevocable(let kind): self.init(IdentityRefusals.mandateNotGivable, detail: kind.rawValue)
    case .mandatePeriodInvalid(let part): self.init(IdentityRefusals.badMandatePeriod, detail: part.rawValue)
    case .mandateItemsInvalid: self.init(IdentityRefusals.badMandateItems, detail: "items")
    case .mandateStands(let mandate): self.init(IdentityRefusals.mandateStands, detail: mandate.rawValue)
    case .mandatesTooMany(let most): self.init(IdentityRefusals.tooManyStanding, detail: "\(most)")
    case .mandateEnded: self.init(IdentityRefusals.mandateEnded)
    case .mandateMissing(let denial): self.init(IdentityRefusals.mandateMissing, detail: denial.rawValue)
    case .mandateNotForAll: self.init(IdentityRefusals.mandateMissing, detail: MandateShelf.Denial.otherItem.rawValue)
    default: self.init(IdentityRefusals.unknownMandate)
    }
  }

  /// What the domain refuses of sessions.
  init(ofSessions refusal: IdentityRefusal) {
    switch refusal {
    case .sessionNotStanding: self.init(IdentityRefusals.sessionNotStanding, detail: "session")
    case .sessionMissing: self.init(IdentityRefusals.sessionMissing, detail: "session")
    case .sessionLabelInvalid: self.init(BusRefusals.badRequest, detail: "device, channel")
    case .sessionsTooMany(let most): self.init(IdentityRefusals.tooManyStanding, detail: "\(most)")
    case .proofNotTaken(let proof): self.init(IdentityRefusals.proofNotTaken, detail: proof.rawValue)
    case .assuranceTooLow(let level): self.init(IdentityRefusals.assuranceTooLow, detail: "level \(level.rawValue)")
    default: self.init(IdentityRefusals.unknownSession)
    }
  }
}
