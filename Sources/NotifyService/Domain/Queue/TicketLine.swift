/// The tickets of one lane in their order.
///
/// A sorted array whose front is let go by an index: the next is at hand, almost all who join come last, and how many stand before
/// somebody is one binary search.
struct TicketLine: Equatable, Sendable {
  struct Entry: Equatable, Sendable {
    let order: TicketOrder
    let ticket: Ticket.ID
  }

  private var entries: [Entry] = []
  private var first = 0

  var count: Int { entries.count - first }
  var isEmpty: Bool { count == 0 }
  var head: Entry? { isEmpty ? nil : entries[first] }
  var all: ArraySlice<Entry> { entries[first...] }

  /// How many go before this order.
  func count(before order: TicketOrder) -> Int { place(of: order) - first }

  mutating func insert(_ order: TicketOrder, _ ticket: Ticket.ID) {
    entries.insert(Entry(order: order, ticket: ticket), at: place(of: order))
  }

  mutating func remove(_ order: TicketOrder) {
    let place = place(of: order)
    guard place < entries.count, entries[place].order == order else { return }
    guard place == first else {
      entries.remove(at: place)
      return
    }
    first += 1
    // What was let go is cleared once it is the greater part, so that each entry is moved only so often.
    if first > 32, first * 2 > entries.count {
      entries.removeFirst(first)
      first = 0
    }
  }

  static func == (left: TicketLine, right: TicketLine) -> Bool { left.all == right.all }

  private func place(of order: TicketOrder) -> Int {
    var (low, high) = (first, entries.count)
    if let last = entries.last, last.order < order { return high }
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].order < order { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
