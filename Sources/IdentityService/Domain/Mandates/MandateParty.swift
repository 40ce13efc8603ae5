public import Civics

/// One side of a mandate, with what its rules depend on.
public struct MandateParty: Sendable, Hashable {
  /// The age at which a person acts for themselves, in years (民法典 art. 17).
  public static let fullAge = 18

  public let id: SubjectID
  public let kind: SubjectKind
  /// Nil where no number tells it.
  public let birth: Day?

  public init(id: SubjectID, kind: SubjectKind, birth: Day? = nil) {
    self.id = id
    self.kind = kind
    self.birth = birth
  }

  /// A subject, by what its numbers tell.
  public init(_ subject: Subject) {
    self.init(id: subject.id, kind: subject.kind, birth: subject.kind == .natural ? subject.facts.birth : nil)
  }

  /// The day on which a person comes of age; one born on 29 February does so on 1 March. Nil where the birth is not known.
  public var ofAge: Day? {
    guard let parts = birth?.parts else { return nil }
    let year = parts.year + MandateParty.fullAge
    return Day(year: year, month: parts.month, day: parts.day) ?? Day(year: year, month: 3, day: 1)
  }

  /// Whether it is known to be a minor on a day.
  public func isMinor(on day: Day) -> Bool { ofAge.map { day < $0 } ?? false }
}
