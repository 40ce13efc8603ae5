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
    case .numberOfAnother(let kind): self.init(IdentityRefusals.numberTaken, detail: kind.rawValue)
    case .numberNotHeld, .lastNumber: self.init(IdentityRefusals.numberNotFitting)
    case .subjectUnknown: self.init(IdentityRefusals.unknownSubject)
    case .purposeMissing: self.init(IdentityRefusals.purposeMissing)
    case .purposeIncomplete: self.init(IdentityRefusals.purposeMissing, detail: "caseID, step")
    case .purposeNotForReader: self.init(IdentityRefusals.purposeNotAllowed)
    case .subjectOfAnother: self.init(IdentityRefusals.notOwnData)
    case .fieldsMissing: self.init(BusRefusals.badRequest, detail: "fields")
    case .fieldNotForPurpose(let field): self.init(IdentityRefusals.purposeNotAllowed, detail: field.rawValue)
    case .stepUnknown: self.init(IdentityRefusals.noReasonInCase, detail: "no such step")
    case .caseUnknown: self.init(IdentityRefusals.noReasonInCase, detail: "no such case")
    case .caseOfAnother: self.init(IdentityRefusals.noReasonInCase, detail: "another subject's case")
    case .stepNotDue: self.init(IdentityRefusals.noReasonInCase, detail: "not at this step")
    case .caseClosed: self.init(IdentityRefusals.noReasonInCase, detail: "closed")
    case .lookUpsExhausted(let microseconds):
      self.init(IdentityRefusals.tooManyLookUps)
      retryAfter = .microseconds(microseconds)
    case .certificateUnknown, .issuerInvalid, .identifierInvalid, .validityInvalid, .certificateActNotAllowed, .groundMissing:
      self.init(BusRefusals.badRequest, detail: "certificate")
    }
  }
}
