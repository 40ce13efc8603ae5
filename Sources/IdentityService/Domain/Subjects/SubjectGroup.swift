public import Civics

/// A subject that stands for itself, with those that were merged into it: what every read sees.
///
/// It is made anew for each read from rows that a merge does not touch, so that without the merge they are what they were.
public struct SubjectGroup: Sendable, Hashable {
  /// As it is without the others.
  public let subject: Subject
  /// As they are without it, in the order in which they were merged.
  public let merged: [Subject]

  public init(_ subject: Subject, merged: [Subject]) {
    self.subject = subject
    self.merged = merged
  }

  /// All as one subject, by the id and name of the one that stays.
  ///
  /// Of a kind of number of which there is one for life, that of the one that stays is borne; a merged subject's is shown as laid down.
  public var whole: Subject {
    var numbers = subject.numbers
    for one in merged {
      let borne = Set(numbers.filter { !$0.isRetired }.map(\.number.kind))
      numbers += one.numbers.map { held in
        guard !held.isRetired, NumberRules.isSingle(held.number.kind), borne.contains(held.number.kind) else { return held }
        return HeldNumber(held.number, isRetired: true, addedAt: held.addedAt)
      }
    }
    let names = merged.map(\.name).filter { $0 != subject.name }
    return Subject(id: subject.id, kind: subject.kind, name: subject.name, numbers: numbers, otherNames: names)
  }

  /// Decides whether the group takes on a number, which becomes the number of the one that stays.
  /// - Parameter owner: the subject that bears or once bore it, if any, as it is without any merge.
  /// - Returns: nothing where it is borne already.
  /// - Throws: `numberOfMerged` where a merged subject has laid it down, and what ``NumberRules/add(_:to:owner:today:)`` throws.
  public func add(_ claim: NumberClaim, owner: (SubjectNumber) -> SubjectID?, today: Day) throws(IdentityRefusal) -> [IdentityEvent] {
    let events = try NumberRules.add(
      claim, to: whole, owner: { number in merged.contains { $0.holds(number) } ? subject.id : owner(number) }, today: today)
    for case .numberAdded(_, let number) in events where merged.contains(where: { $0.holds(number) }) {
      throw .numberOfMerged(number.kind)
    }
    return events
  }

  /// Decides whether the one that stays lays a number down; it keeps one of its own, by which it is found also without the others.
  /// - Throws: `numberOfMerged`, and what ``NumberRules/retire(_:of:)`` throws.
  public func retire(_ number: SubjectNumber) throws(IdentityRefusal) -> [IdentityEvent] {
    if merged.contains(where: { $0.holds(number) }) { throw .numberOfMerged(number.kind) }
    return try NumberRules.retire(number, of: subject)
  }
}
