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
  /// The case does not come to that step now, or somebody else does it.
  case stepNotDue
  /// Nothing more is done in the case.
  case caseClosed
  /// The reader looked up too many numbers that nobody bears.
  case lookUpsExhausted(retryAfter: Int64)

  case certificateUnknown
  /// The issuing office is not named by a valid credit code.
  case issuerInvalid
  /// A part of the certificate's identifier is empty, too long or holds other than capitals and digits, or the versions are used up.
  case identifierInvalid
  /// The certificate would end before it begins.
  case validityInvalid
  /// The operation does not lead out of the certificate's state.
  case certificateActNotAllowed(CertificateOperation, CertificateState)
  /// The act needs its legal ground.
  case groundMissing
}
