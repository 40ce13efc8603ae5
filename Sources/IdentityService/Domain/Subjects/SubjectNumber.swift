public import Civics

/// A number in the one form by which it is stored and compared: of a resident's 15 places the 18 they became.
///
/// Two texts that name the same document make equal values, so that it belongs to one subject however it was written.
public struct SubjectNumber: Sendable, Hashable {
  public let kind: IdentifierKind
  public let canonical: String

  /// Restores a number that was stored.
  public init(kind: IdentifierKind, canonical: String) {
    self.kind = kind
    self.canonical = canonical
  }

  /// The number with most of its places starred.
  public var masked: String { Identifier.mask(canonical) }

  /// What the number tells by itself.
  public var facts: IdentifierFacts { Identifier.inspect(canonical, as: kind).facts }

  /// The organisation code (GB 11714) that it is or holds: in a credit code the places 9 to 17 (GB 32100). Nil where no body bears it.
  var organisationCode: String? {
    switch kind {
    case .uscc: CreditCode.organisationCode(in: canonical)
    case .organisation: canonical
    default: nil
    }
  }

  /// Every number that a text can mean: one, or two where it is right as two kinds.
  /// - Throws: ``IdentityRefusal/numberInvalid(_:_:)``.
  public static func candidates(_ claim: NumberClaim, today: Day) throws(IdentityRefusal) -> [SubjectNumber] {
    let finding = Identifier.inspect(claim.text, as: claim.kind, today: today)
    switch finding.outcome {
    case .valid(let kind):
      return [SubjectNumber(kind: kind, canonical: finding.canonical)]
    case .ambiguous(let first, let second):
      return [first, second].map { SubjectNumber(kind: $0, canonical: finding.normalised) }
    case .invalid(let kind, let reason):
      throw .numberInvalid(kind, reason)
    case .unknown(let reason):
      throw .numberInvalid(nil, reason)
    }
  }

  /// The number that a text means for a subject of a kind: where it is right as two kinds, the one that such a subject can bear.
  /// - Throws: `numberInvalid`, `numberAmbiguous`, or `numberNotForSubject` where only another kind of subject bears it.
  public static func read(_ claim: NumberClaim, for subject: SubjectKind, today: Day) throws(IdentityRefusal) -> SubjectNumber {
    let candidates = try candidates(claim, today: today)
    let fitting = candidates.filter { subject.numberKinds.contains($0.kind) }
    guard let number = fitting.first else { throw .numberNotForSubject(candidates[0].kind, subject) }
    guard fitting.count == 1 else { throw .numberAmbiguous(fitting[0].kind, fitting[1].kind) }
    return number
  }
}
