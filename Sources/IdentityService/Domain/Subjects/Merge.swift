/// The decision that two subjects are one, and that they are not.
public enum Merge {
  /// Most subjects that are merged into one.
  public static let mostMerged = 32
  /// Longest ground, in characters.
  public static let longestGround = 500

  /// What is decided on: a subject as it is, and how it stands to others.
  public struct Party: Sendable, Hashable {
    public let group: SubjectGroup
    /// The subject that it is merged into; nil where it stands for itself.
    public let mergedInto: SubjectID?

    public init(_ group: SubjectGroup, mergedInto: SubjectID?) {
      self.group = group
      self.mergedInto = mergedInto
    }

    var id: SubjectID { group.subject.id }
  }

  /// Decides that one subject is another.
  ///
  /// Both stand for themselves, and nobody is merged into the one that is merged: so there are no loops and no chains. Numbers that tell
  /// different births or sexes are not one person's.
  /// - Throws: `mergeGroundMissing`, `mergeOfSame`, `alreadyMerged`, `othersMerged`, `mergeOfKinds`, `mergesTooMany`, `factsDisagree`.
  public static func merge(_ merged: Party, into stays: Party, ground: String) throws(IdentityRefusal) -> [IdentityEvent] {
    try check(ground)
    guard merged.id != stays.id else { throw .mergeOfSame }
    for party in [stays, merged] { if let other = party.mergedInto { throw .alreadyMerged(party.id, into: other) } }
    guard merged.group.merged.isEmpty else { throw .othersMerged(merged.id, merged.group.merged.map(\.id)) }
    guard merged.group.subject.kind == stays.group.subject.kind else { throw .mergeOfKinds }
    guard stays.group.merged.count < mostMerged else { throw .mergesTooMany(most: mostMerged) }
    // Also of those that a merge of before shows as laid down: an un-merge of that one would bring them back.
    let borne = ([stays.group.subject] + stays.group.merged).flatMap(\.activeNumbers)
    for number in merged.group.subject.activeNumbers { try NumberRules.checkFacts(of: number, beside: borne) }
    return [.subjectsMerged(stays: stays.id, merged: merged.id)]
  }

  /// Decides that a merged subject is one of its own after all.
  /// - Throws: `mergeGroundMissing`, `notMerged`.
  public static func unmerge(_ merged: Party, ground: String) throws(IdentityRefusal) -> [IdentityEvent] {
    try check(ground)
    guard let stays = merged.mergedInto else { throw .notMerged }
    return [.subjectsUnmerged(stays: stays, merged: merged.id)]
  }

  private static func check(_ ground: String) throws(IdentityRefusal) {
    guard !ground.allSatisfy(\.isWhitespace), ground.count <= longestGround else { throw .mergeGroundMissing }
  }
}
