public import Civics

/// Finds the one subject that a number names.
public enum Resolution {
  /// The subject, where exactly one bears or once bore a number the text can mean.
  /// - Throws: `numberInvalid`, `subjectUnknown`, or `numberAmbiguous` where the text names two subjects by two kinds.
  public static func resolve(_ claim: NumberClaim, owner: (SubjectNumber) -> SubjectID?, today: Day) throws(IdentityRefusal) -> SubjectID {
    let candidates = try SubjectNumber.candidates(claim, today: today)
    let found = candidates.compactMap { number in owner(number).map { (number.kind, $0) } }
    guard let first = found.first else { throw .subjectUnknown }
    if found.count > 1, found[1].1 != first.1 { throw .numberAmbiguous(found[0].0, found[1].0) }
    return first.1
  }
}
