/// What happened to a visit, with the visit as it stands after.
public struct VisitEvent: Equatable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case booked
    /// A reason joined, left or changed; same time, perhaps longer or shorter.
    case changed
    /// A reason joined and the time or the place had to change for it; the person has to agree anew.
    case moved
    case confirmed
    /// A reason was dealt with at a window, and others are left.
    case fulfilled
    /// The last reason was dealt with.
    case done
    case cancelled
  }

  public let kind: Kind
  public let visit: Visit

  public init(_ kind: Kind, _ visit: Visit) {
    self.kind = kind
    self.visit = visit
  }
}
