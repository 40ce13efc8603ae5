public import Civics

/// What it takes to register a subject, and the decision.
public struct Registration: Sendable, Hashable {
  /// Most numbers one subject bears at once.
  public static let mostNumbers = 16

  /// What registering leads to.
  public enum Outcome: Sendable, Hashable {
    /// A subject that was not known.
    case new(Subject)
    /// The very subject that was registered before; nothing happens a second time.
    case existing(SubjectID)
  }

  public let kind: SubjectKind
  public let name: SubjectName
  /// The numbers in the order given, each once.
  public let numbers: [SubjectNumber]

  /// Reads what was given.
  /// - Throws: `nameInvalid`, `numbersMissing`, `numbersTooMany`, `numberKindRepeated`, or what ``SubjectNumber/read(_:for:today:)`` throws.
  public init(kind: SubjectKind, name: String, claims: [NumberClaim], today: Day) throws(IdentityRefusal) {
    self.kind = kind
    self.name = try SubjectName(name)
    guard claims.count <= Registration.mostNumbers else { throw .numbersTooMany(most: Registration.mostNumbers) }
    var numbers: [SubjectNumber] = []
    for claim in claims {
      let number = try SubjectNumber.read(claim, for: kind, today: today)
      guard !numbers.contains(number) else { continue }
      try NumberRules.check(number, beside: numbers)
      numbers.append(number)
    }
    guard !numbers.isEmpty else { throw .numbersMissing }
    self.numbers = numbers
  }

  /// Decides on what was gathered: who, if anyone, bears each of the numbers.
  ///
  /// Registering the same subject again with the same name gives the same subject. A number of another is refused, and so is adding
  /// to a known subject under the cloak of a registration.
  /// - Parameters:
  ///   - id: the id a new subject gets.
  ///   - owners: the subjects that bear or once bore any of the numbers.
  public func decide(id: SubjectID, owners: [Subject]) throws(IdentityRefusal) -> Outcome {
    guard let owner = owners.first else {
      return .new(Subject(id: id, kind: kind, name: name, numbers: numbers.map { HeldNumber($0) }))
    }
    guard owner.kind == kind, owner.isCalled(name), numbers.allSatisfy(owner.holds) else {
      let held = numbers.first { number in owners.contains { $0.holds(number) } }
      throw .numberOfAnother((held ?? numbers[0]).kind)
    }
    return .existing(owner.id)
  }
}
