/// A number a subject bears or once bore. A retired one still resolves to its subject and is still refused to others.
public struct HeldNumber: Sendable, Hashable {
  public let number: SubjectNumber
  public let isRetired: Bool

  public init(_ number: SubjectNumber, isRetired: Bool = false) {
    self.number = number
    self.isRetired = isRetired
  }
}
