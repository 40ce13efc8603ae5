public import Civics

/// Why the domain says no, in its own words. No case holds a number, a name or anything else about a person.
public enum IdentityRefusal: Error, Sendable, Hashable {
  /// The name is empty, too long or holds control characters.
  case nameInvalid
  /// The mail address is no address, or too long to be one.
  case mailInvalid
  /// The language is none in which notices are written.
  case languageUnknown
  /// A subject has at least one number.
  case numbersMissing
  case numbersTooMany(most: Int)
  /// The text is no right number; the kind is the one it is nearest to, if any.
  case numberInvalid(IdentifierKind?, IdentifierReason)
  /// The text is right as two kinds: the kind must be named.
  case numberAmbiguous(IdentifierKind, IdentifierKind)
  /// Such a number is not borne by that kind of subject.
  case numberNotForSubject(IdentifierKind, SubjectKind)
  /// The subject has another number of a kind of which there is one for life.
  case numberKindRepeated(IdentifierKind)
  /// Two numbers tell different days of birth or sexes, so they are not one person's.
  case factsDisagree
  /// The organisation code is another than the one in the credit code, so they are not one body's.
  case organisationCodesDisagree
  /// The number belongs to another subject.
  case numberOfAnother(IdentifierKind)
  case numberNotHeld
  /// The last number of a subject is not laid down.
  case lastNumber
  case subjectUnknown

  /// The read names no purpose, or one that is none.
  case purposeMissing
  /// The purpose lacks what it must name: the draft, or the case and its step.
  case purposeIncomplete
  /// The reader's role does not read for this purpose.
  case purposeNotForReader
  /// The subject is not the reader's own.
  case subjectOfAnother
  /// The read names no fields.
  case fieldsMissing
  /// The purpose does not cover the field.
  case fieldNotForPurpose(SubjectField)
  /// No case has such a step.
  case stepUnknown
  /// The case that the read names is not known.
  case caseUnknown
  /// The case is not about this subject.
  case caseOfAnother
  /// Such a step is never of the reader's role.
  case stepOfAnother
  /// The case does not come to that step now, or somebody else does it now.
  case stepNotDue
  /// Nothing more is done in the case.
  case caseClosed
  /// The reader looked up too many numbers that nobody bears, or that are somebody else's.
  case lookUpsExhausted(retryAfter: Int64)

  case certificateUnknown
  /// The issuing office is not named by a valid credit code.
  case issuerInvalid
  /// A part of the certificate's identifier is empty, too long or holds other than capitals and digits.
  case identifierInvalid
  /// A field of a certificate that stands in the clear holds a number or an address of a person: `type`, `name`, `serial`, `caseID`.
  case certificateNamesPerson(String)
  /// The certificate would end before it begins.
  case validityInvalid
  /// The operation does not lead out of the certificate's state.
  case certificateActNotAllowed(CertificateOperation, CertificateState)
  /// The act needs its legal ground.
  case groundMissing

  /// The two subjects are one and the same id.
  case mergeOfSame
  /// One is a person, the other a body.
  case mergeOfKinds
  /// A subject is merged already; the second is the one that stays.
  case alreadyMerged(SubjectID, into: SubjectID)
  /// Others are merged into the subject that would be merged.
  case othersMerged(SubjectID, [SubjectID])
  case notMerged
  case mergesTooMany(most: Int)
  /// A merge and an un-merge need a ground in words.
  case mergeGroundMissing
  /// The number is of a subject that is merged into this one.
  case numberOfMerged(IdentifierKind)
  case phoneInvalid
  /// A code was made less than a minute ago.
  case codeTooSoon(seconds: Int)
  /// Nothing waits for a code, or it has run out or was tried too often.
  case codeNotWaited
  /// The part of base information that is not acceptable: `resource`, `provider`, `asOf`, `fields`, `name`, `value`.
  case baseInformationInvalid(String)
  /// The office does not issue certificates of the type.
  case issuerNotForType
  /// Certificates of the type are not withheld.
  case withholdingNotForType
  /// The case that is to grant a renewal granted the certificate itself.
  case renewalByOwnCase
  /// The identifier's version has three places, and all are used.
  case versionsUsedUp
  /// A field of a certificate type is not acceptable.
  case certificateTypeInvalid(String)
  /// The certificate does not hold today.
  case certificateNotHolding
  /// A field of a copy's terms is not acceptable.
  case copyTermsInvalid(String)
  /// Who verifies a certificate does not say enough.
  case claimMissing(String)
  case mandateUnknown
  /// One side is not such that it can act for the other in this way.
  case mandateNotFitting(MandateRules.Misfit)
  /// It is not the giver's to give such a mandate on that ground.
  case mandateNotGivable(MandateKind, MandateGround)
  case mandatePeriodInvalid(MandatePeriodPart)
  case mandateItemsInvalid
  /// The same mandate stands already.
  case mandateStands(MandateID)
  case mandatesTooMany(most: Int)
  /// It is over already.
  case mandateEnded
  /// It is not theirs to take such a mandate back.
  case mandateNotRevocable(MandateKind)
  /// Nobody may act for that subject on this.
  case mandateMissing(MandateShelf.Denial)
  /// What is read here concerns all items, and the mandate is for some.
  case mandateNotForAll

  case sessionUnknown
  /// The session named does not stand, or is another's.
  case sessionNotStanding
  /// A session must be named.
  case sessionMissing
  case sessionLabelInvalid
  case sessionsTooMany(most: Int)
  /// It is not for this opener to say that somebody proved themselves so; or what proves it is not the subject's.
  case proofNotTaken(SessionProof)
  case assuranceTooLow(needs: AssuranceLevel)
  /// The ground of an erasure is missing, too long, or may name a person.
  case erasureGroundInvalid
  /// A case of the subject is open.
  case erasureCaseOpen(String)
  /// A certificate of the subject, of this type, still holds.
  case erasureCertificateHolds(String)
  /// Records are kept until this day, and on it.
  case erasureKeepingRuns(until: Day)
}
