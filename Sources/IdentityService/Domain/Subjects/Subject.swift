public import Civics

/// Someone with whom the district has dealings, and the numbers by which they are recognised.
public struct Subject: Sendable, Hashable {
  public let id: SubjectID
  public let kind: SubjectKind
  public let name: SubjectName
  public let numbers: [HeldNumber]
  /// Under which those stand that were merged into it.
  public let otherNames: [SubjectName]

  public init(id: SubjectID, kind: SubjectKind, name: SubjectName, numbers: [HeldNumber], otherNames: [SubjectName] = []) {
    self.id = id
    self.kind = kind
    self.name = name
    self.numbers = numbers
    self.otherNames = otherNames
  }

  /// The numbers now borne.
  public var activeNumbers: [SubjectNumber] { numbers.filter { !$0.isRetired }.map(\.number) }

  /// What the subject's numbers tell; of several, the first that tells anything, as they were added.
  public var facts: IdentifierFacts {
    let facts = activeNumbers.map(\.facts)
    return facts.first { $0.birth != nil } ?? facts.first { $0.region != nil } ?? IdentifierFacts()
  }

  /// Whether the subject, or one that was merged into it, goes by this name.
  public func isCalled(_ name: SubjectName) -> Bool { self.name == name || otherNames.contains(name) }

  /// Whether the subject bears or once bore this number.
  public func holds(_ number: SubjectNumber) -> Bool {
    numbers.contains { $0.number == number }
  }

  /// The subject after an event of its own; an event of another changes nothing.
  public func applying(_ event: IdentityEvent) -> Subject {
    switch event {
    case .numberAdded(let subject, let number) where subject == id:
      Subject(
        id: id, kind: kind, name: name, numbers: numbers.filter { $0.number != number } + [HeldNumber(number)], otherNames: otherNames)
    case .numberRetired(let subject, let number) where subject == id:
      Subject(
        id: id, kind: kind, name: name,
        numbers: numbers.map { $0.number == number ? HeldNumber(number, isRetired: true, addedAt: $0.addedAt) : $0 }, otherNames: otherNames
      )
    case .subjectRenamed(let subject, let name) where subject == id:
      Subject(id: id, kind: kind, name: name, numbers: numbers, otherNames: otherNames)
    default: self
    }
  }
}
