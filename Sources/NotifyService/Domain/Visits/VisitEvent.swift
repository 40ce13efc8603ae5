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
    /// The last reason was dealt with, or its person was served to the end.
    case done
    case cancelled
    /// A seat is kept for it until a moment: its own, or another beside it.
    case held
    /// What was kept until a moment is not any more; the visit has ended with it, unless it had another time.
    case lapsed
    /// To the time and place that its person chose.
    case rebooked
    case arrived
    case missed
    /// Its hall has changed and its time does not suit; another seat is kept for it.
    case conflicted
  }

  public let kind: Kind
  public let visit: Visit

  public init(_ kind: Kind, _ visit: Visit) {
    self.kind = kind
    self.visit = visit
  }
}
