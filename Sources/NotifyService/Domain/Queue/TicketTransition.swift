/// One row of the table that says what may be done to a ticket in which state, and where that leads.
///
/// The one table serves the commands, the documentation (``HallStatesPage``) and the tests.
public struct TicketTransition: Hashable, Sendable {
  /// The state before; nil while there is no ticket.
  public let from: TicketState?
  public let act: TicketAct
  public let to: TicketState

  init(_ from: TicketState?, _ act: TicketAct, to: TicketState) {
    self.from = from
    self.act = act
    self.to = to
  }

  /// Every row; at most one for a state and an act.
  public static let table: [TicketTransition] = [
    TicketTransition(nil, .draw, to: .waiting),

    TicketTransition(.waiting, .callNext, to: .called),
    TicketTransition(.waiting, .callNumber, to: .called),
    TicketTransition(.waiting, .release, to: .waiting),
    TicketTransition(.waiting, .leave, to: .left),
    TicketTransition(.waiting, .endDay, to: .left),

    TicketTransition(.called, .callAgain, to: .called),
    TicketTransition(.called, .serve, to: .serving),
    TicketTransition(.called, .miss, to: .missed),
    TicketTransition(.called, .park, to: .parked),
    TicketTransition(.called, .forward, to: .forwarded),
    TicketTransition(.called, .leave, to: .left),
    TicketTransition(.called, .endDay, to: .left),

    TicketTransition(.serving, .finish, to: .done),
    TicketTransition(.serving, .park, to: .parked),
    TicketTransition(.serving, .forward, to: .forwarded),
    TicketTransition(.serving, .leave, to: .left),

    TicketTransition(.parked, .resume, to: .serving),
    TicketTransition(.parked, .backInLine, to: .waiting),
    TicketTransition(.parked, .leave, to: .left),
    TicketTransition(.parked, .endDay, to: .left),

    TicketTransition(.missed, .callNumber, to: .called),
    TicketTransition(.missed, .backInLine, to: .waiting),
    TicketTransition(.missed, .leave, to: .left),
    TicketTransition(.missed, .endDay, to: .left),

    TicketTransition(.forwarded, .callNext, to: .called),
    TicketTransition(.forwarded, .callNumber, to: .called),
    TicketTransition(.forwarded, .release, to: .forwarded),
    TicketTransition(.forwarded, .leave, to: .left),
    TicketTransition(.forwarded, .endDay, to: .left),
  ]

  /// The state after an act; nil where the table has no row for it.
  public static func state(after act: TicketAct, in state: TicketState?) -> TicketState? {
    rows[Place(from: state, act: act)]
  }

  /// What may be done in a state, in the table's order.
  public static func acts(in state: TicketState?) -> [TicketAct] {
    table.filter { $0.from == state }.map(\.act)
  }

  private struct Place: Hashable {
    let from: TicketState?
    let act: TicketAct
  }

  private static let rows = Dictionary(uniqueKeysWithValues: table.map { (Place(from: $0.from, act: $0.act), $0.to) })
}
