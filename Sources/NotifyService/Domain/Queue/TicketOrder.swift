/// A ticket's place among others: by rank; of two with one rank who checked in first; and then by number.
public struct TicketOrder: Hashable, Comparable, Sendable {
  /// ``TicketRank/moment``.
  public let rank: Int
  public let checkedInAt: Int
  public let number: TicketNumber

  public init(rank: Int, checkedInAt: Int, number: TicketNumber) {
    self.rank = rank
    self.checkedInAt = checkedInAt
    self.number = number
  }

  public static func < (left: TicketOrder, right: TicketOrder) -> Bool {
    if left.rank != right.rank { return left.rank < right.rank }
    if left.checkedInAt != right.checkedInAt { return left.checkedInAt < right.checkedInAt }
    return left.number < right.number
  }
}
