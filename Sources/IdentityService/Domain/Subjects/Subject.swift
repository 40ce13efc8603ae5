public import Civics

/// Someone with whom the district has dealings, and the numbers by which they are recognised.
public struct Subject: Sendable, Hashable {
  public let id: SubjectID
  public let kind: SubjectKind
  public let name: SubjectName
  public let numbers: [HeldNumber]

  public init(id: SubjectID, kind: SubjectKind, name: SubjectName, numbers: [HeldNumber]) {
    self.id = id
    self.kind = kind
    self.name = name
    self.numbers = numbers
  }

  /// The numbers now borne.
  public var activeNumbers: [SubjectNumber] { numbers.filter { !$0.isRetired }.map(\.number) }

  /// What the subject's numbers tell; of several, the first that tells anything, as they were added.
  public var facts: IdentifierFacts {
    let facts = activeNumbers.map(\.facts)
    return facts.first { $0.birth != nil } ?? facts.first { $0.region != nil } ?? IdentifierFacts()
  }

  /// Whether the subject bears or once bore this number.
  public func holds(_ number: SubjectNumber) -> Bool {
    numbers.contains { $0.number == number }
  }

  /// The subject after an event of its own; an event of another changes nothing.
  public func applying(_ event: IdentityEvent) -> Subject {
    switch event {
    case .numberAdded(let subject, let number) where subject == id:
      Subject(id: id, kind: kind, name: name, numbers: numbers.filter { $0.number != number } + [HeldNumber(number)])
    case .numberRetired(let subject, let number) where subject == id:
      Subject(
        id: id, kind: kind, name: name,
        numbers: numbers.map { $0.number == number ? HeldNumber(number, isRetired: true) : $0 })
    case .subjectRenamed(let subject, let name) where subject == id:
      Subject(id: id, kind: kind, name: name, numbers: numbers)
    default: self
    }
  }
}
