/// The moment that decides a ticket's place, fixed when it is drawn or comes back, and where it comes from.
public struct TicketRank: Hashable, Sendable {
  /// In microseconds since 1970.
  public let moment: Int
  public let ground: RankGround

  public init(moment: Int, ground: RankGround) {
    self.moment = moment
    self.ground = ground
  }
}
