/// One row of a visit's life: what an act makes of a visit that is at one of these places. What has no row is refused.
public struct VisitTransition: Sendable {
  public let act: VisitAct
  public let from: Set<VisitStatus>
  /// Nil: it stays where it is.
  public let to: VisitStatus?

  public static let table: [VisitTransition] = [
    VisitTransition(act: .confirm, from: [.held, .confirmed], to: .confirmed),
    VisitTransition(act: .move, from: [.held, .confirmed], to: .confirmed),
    VisitTransition(act: .change, from: [.held, .confirmed, .arrived], to: nil),
    // No choice of its person's, so that it is theirs to say yes to; nothing ends it meanwhile.
    VisitTransition(act: .rebook, from: [.held, .confirmed], to: .held),
    VisitTransition(act: .arrive, from: [.held, .confirmed], to: .arrived),
    // Who is served without a check-in, or after all, was there.
    VisitTransition(act: .finish, from: [.held, .confirmed, .arrived, .missed], to: .done),
    VisitTransition(act: .miss, from: [.held, .confirmed], to: .missed),
    // Also of who has checked in: the case may end before the call.
    VisitTransition(act: .cancel, from: [.held, .confirmed, .arrived], to: .cancelled),
    VisitTransition(act: .expire, from: [.held], to: .expired),
  ]
}

extension VisitStatus {
  /// Where an act leads from here; nil where it is not done.
  public func after(_ act: VisitAct) -> VisitStatus? {
    VisitTransition.table.first { $0.act == act && $0.from.contains(self) }.map { $0.to ?? self }
  }
}
