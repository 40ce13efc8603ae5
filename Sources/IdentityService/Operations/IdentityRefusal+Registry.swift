import Bus
import Civics
import Contracts
import IdentityDomain

/// Runs a decision of the domain; what it refuses is told by the registry.
func refusing<Result>(_ decide: () throws(IdentityRefusal) -> Result) throws(Refusal) -> Result {
  do {
    return try decide()
  } catch {
    throw Refusal(error)
  }
}

extension Refusal {
  /// A refusal of the domain as the registry tells it. The detail names kinds, reasons and fields, and no number or name.
  init(_ refusal: IdentityRefusal) {
    switch refusal {
    case .nameInvalid: self.init(IdentityRefusals.nameMissing, detail: "name")
    case .numbersMissing: self.init(IdentityRefusals.nameMissing, detail: "identifiers")
    case .mailInvalid: self.init(IdentityRefusals.badContact, detail: "mail")
    case .languageUnknown: self.init(IdentityRefusals.badContact, detail: "language")
    case .numbersTooMany(let most): self.init(IdentityRefusals.tooManyNumbers, detail: "\(most)")
    case .numberInvalid(let kind, let reason):
      let text = "\(kind?.rawValue ?? "unknown"): \(reason.rawValue), \(reason.name.zh) / \(reason.name.en)"
      self.init(IdentityRefusals.invalidNumber, detail: text)
    case .numberAmbiguous(let one, let other): self.init(IdentityRefusals.ambiguousNumber, detail: "\(one.rawValue), \(other.rawValue)")
    case .numberNotForSubject(let kind, let subject):
      self.init(IdentityRefusals.numberNotFitting, detail: "\(kind.rawValue), \(subject.rawValue)")
    case .numberKindRepeated(let kind): self.init(IdentityRefusals.numberNotFitting, detail: "\(kind.rawValue), one for life")
    case .factsDisagree: self.init(IdentityRefusals.numberNotFitting, detail: "birth, sex")
    case .organisationCodesDisagree: self.init(IdentityRefusals.numberNotFitting, detail: "uscc, organisation")
    case .numberOfAnother(let kind): self.init(IdentityRefusals.numberTaken, detail: kind.rawValue)
    case .numberNotHeld: self.init(IdentityRefusals.numberNotHeld)
    case .lastNumber: self.init(IdentityRefusals.lastNumber)
    case .subjectUnknown: self.init(IdentityRefusals.unknownSubject)
    case .purposeMissing: self.init(IdentityRefusals.purposeMissing)
    case .purposeIncomplete: self.init(IdentityRefusals.purposeMissing, detail: "caseID, step")
    case .purposeNotForReader: self.init(IdentityRefusals.purposeNotAllowed)
    case .subjectOfAnother: self.init(IdentityRefusals.notOwnData)
    case .fieldsMissing: self.init(BusRefusals.badRequest, detail: "fields")
    case .fieldNotForPurpose(let field): self.init(IdentityRefusals.purposeNotAllowed, detail: field.rawValue)
    case .mergeOfSame: self.init(IdentityRefusals.mergeOfSame)
    case .mergeOfKinds: self.init(IdentityRefusals.mergeOfKinds)
    case .alreadyMerged(let subject, let other):
      self.init(IdentityRefusals.alreadyMerged, detail: "\(subject.rawValue) → \(other.rawValue)")
    case .othersMerged(_, let others):
      self.init(IdentityRefusals.othersMerged, detail: others.map(\.rawValue).joined(separator: ", "))
    case .notMerged: self.init(IdentityRefusals.notMerged)
    case .mergesTooMany(let most): self.init(IdentityRefusals.mergesTooMany, detail: "\(most)")
    case .mergeGroundMissing: self.init(IdentityRefusals.mergeGroundMissing, detail: "ground")
    case .numberOfMerged(let kind): self.init(IdentityRefusals.numberOfMerged, detail: kind.rawValue)
    case .phoneInvalid: self.init(IdentityRefusals.badPhone)
    case .codeTooSoon(let seconds): self.init(IdentityRefusals.codeTooSoon, detail: "\(seconds) s")
    case .codeNotWaited: self.init(IdentityRefusals.codeNotWaited)
    case .baseInformationInvalid(let part): self.init(IdentityRefusals.badBaseInformation, detail: part)
    case .certificateUnknown: self.init(IdentityRefusals.unknownCertificate)
    case .issuerInvalid: self.init(IdentityRefusals.issuerNotAllowed, detail: "issuer")
    case .issuerNotForType: self.init(IdentityRefusals.issuerNotAllowed, detail: "type")
    case .identifierInvalid: self.init(IdentityRefusals.badCertificate, detail: "type, name, serial")
    case .certificateNamesPerson(let field): self.init(IdentityRefusals.badCertificate, detail: field)
    case .validityInvalid: self.init(IdentityRefusals.validityInvalid, detail: "issuedOn, validUntil")
    case .certificateActNotAllowed(let operation, let state):
      let (did, stands) = (operation.name, state.name)
      self.init(IdentityRefusals.certificateActNotAllowed, detail: "\(did.zh), \(stands.zh) / \(did.en), \(stands.en)")
    case .groundMissing: self.init(IdentityRefusals.groundMissing, detail: "ground")
    case .withholdingNotForType: self.init(IdentityRefusals.notWithheld)
    case .renewalByOwnCase: self.init(IdentityRefusals.renewalByOwnCase, detail: "caseID")
    case .versionsUsedUp: self.init(IdentityRefusals.versionsUsedUp)
    case .certificateTypeInvalid(let field): self.init(IdentityRefusals.badCertificateType, detail: field)
    case .certificateNotHolding: self.init(IdentityRefusals.certificateNotHolding)
    case .copyTermsInvalid(let field): self.init(IdentityRefusals.badCopyTerms, detail: field)
    case .claimMissing(let field): self.init(IdentityRefusals.claimMissing, detail: field)
    case .mandateUnknown, .mandateNotFitting, .mandateNotGivable, .mandatePeriodInvalid, .mandateItemsInvalid, .mandateStands,
      .mandatesTooMany, .mandateEnded, .mandateNotRevocable, .mandateMissing, .mandateNotForAll:
      self.init(ofMandates: refusal)
    case .sessionUnknown, .sessionNotStanding, .sessionMissing, .sessionLabelInvalid, .sessionsTooMany, .proofNotTaken, .assuranceTooLow:
      self.init(ofSessions: refusal)
    case .erasureGroundInvalid: self.init(IdentityRefusals.badErasureGround, detail: "ground")
    case .erasureCaseOpen(let caseID): self.init(IdentityRefusals.erasureCaseOpen, detail: caseID)
    case .erasureCertificateHolds(let type): self.init(IdentityRefusals.erasureCertificateHolds, detail: type)
    case .erasureKeepingRuns(let day): self.init(IdentityRefusals.erasureKeepingRuns, detail: "\(day)")
    case .stepUnknown: self.init(IdentityRefusals.noReasonInCase, detail: "no such step")
    case .caseUnknown: self.init(IdentityRefusals.noReasonInCase, detail: "no such case")
    case .caseOfAnother: self.init(IdentityRefusals.noReasonInCase, detail: "another subject's case")
    case .stepOfAnother: self.init(IdentityRefusals.noReasonInCase, detail: "another's step")
    case .stepNotDue: self.init(IdentityRefusals.noReasonInCase, detail: "not at this step")
    case .caseClosed: self.init(IdentityRefusals.noReasonInCase, detail: "closed")
    case .lookUpsExhausted(let microseconds):
      self.init(IdentityRefusals.tooManyLookUps)
      retryAfter = .microseconds(microseconds)
    }
  }
}
