public import Civics

/// Which numbers one subject can bear, and what becomes of them.
public enum NumberRules {
  /// Decides whether a subject takes on a number.
  /// - Parameter owner: the subject that bears or once bore it, if any.
  /// - Returns: nothing where the subject bears it already.
  public static func add(_ claim: NumberClaim, to subject: Subject, owner: (SubjectNumber) -> SubjectID?, today: Day)
    throws(IdentityRefusal)
    -> [IdentityEvent]
  {
    let number = try SubjectNumber.read(claim, for: subject.kind, today: today)
    if subject.activeNumbers.contains(number) { return [] }
    if let owner = owner(number), owner != subject.id { throw .numberOfAnother(number.kind) }
    guard subject.activeNumbers.count < Registration.mostNumbers else { throw .numbersTooMany(most: Registration.mostNumbers) }
    try check(number, beside: subject.activeNumbers)
    return [.numberAdded(subject.id, number)]
  }

  /// Decides whether a subject lays a number down. The last one stays: without it nobody could find the subject.
  /// - Returns: nothing where it was laid down before.
  public static func retire(_ number: SubjectNumber, of subject: Subject) throws(IdentityRefusal) -> [IdentityEvent] {
    guard let held = subject.numbers.first(where: { $0.number == number }) else { throw .numberNotHeld }
    if held.isRetired { return [] }
    guard subject.activeNumbers.count > 1 else { throw .lastNumber }
    return [.numberRetired(subject.id, number)]
  }

  /// A number beside those borne: one of a kind where the state gives one for life, no two that tell different births or sexes, and of a body the
  /// organisation code that is in its credit code.
  static func check(_ number: SubjectNumber, beside others: [SubjectNumber]) throws(IdentityRefusal) {
    if isSingle(number.kind), others.contains(where: { $0.kind == number.kind }) { throw .numberKindRepeated(number.kind) }
    try checkFacts(of: number, beside: others)
    guard let code = number.organisationCode else { return }
    if others.contains(where: { ($0.organisationCode ?? code) != code }) { throw .organisationCodesDisagree }
  }

  /// No two that tell different births or sexes.
  static func checkFacts(of number: SubjectNumber, beside others: [SubjectNumber]) throws(IdentityRefusal) {
    let facts = number.facts
    for other in others.map(\.facts) {
      if let one = facts.birth, let two = other.birth, one != two { throw .factsDisagree }
      if let one = facts.sex, let two = other.sex, one != two { throw .factsDisagree }
    }
  }

  /// Whether the state gives one for life.
  static func isSingle(_ kind: IdentifierKind) -> Bool {
    switch kind {
    case .resident, .hmtResident, .uscc, .organisation: true
    case .foreignResident, .passport, .hmtTravelPermit, .taiwanTravelPermit, .certificate: false
    }
  }
}
