/// A number a subject bears or once bore. A retired one still resolves to its subject and is still refused to others.
public struct HeldNumber: Sendable, Hashable {
  public let number: SubjectNumber
  public let isRetired: Bool
  /// Microseconds since 1970; 0 where it is not kept yet.
  public let addedAt: Int
  /// Microseconds since 1970; nil where it was never laid down, or stands behind another's of a merge.
  public let retiredAt: Int?

  public init(_ number: SubjectNumber, isRetired: Bool = false, addedAt: Int = 0, retiredAt: Int? = nil) {
    self.number = number
    self.isRetired = isRetired
    self.addedAt = addedAt
    self.retiredAt = retiredAt
  }
}
