import Civics
import NotifyDomain
import Testing

/// Seats as a store would keep them: unique, so that giving one twice shows.
struct SeatBook {
  private var owners: [Seat: Visit.ID] = [:]
  private(set) var visits: [Visit.ID: Visit] = [:]

  func taken(_ hall: Hall.ID, _ day: Day) -> Set<Seat> {
    Set(owners.keys.lazy.filter { $0.hall == hall && $0.day == day })
  }

  var count: Int { owners.count }

  mutating func keep(_ visit: Visit, sourceLocation: SourceLocation = #_sourceLocation) {
    owners = owners.filter { $0.value != visit.id }
    for seat in visit.seats {
      #expect(owners[seat] == nil, "a seat is given twice", sourceLocation: sourceLocation)
      owners[seat] = visit.id
    }
    visits[visit.id] = visit
  }

  /// Marks seats as somebody else's.
  mutating func block(_ seats: some Sequence<Seat>) {
    for seat in seats { owners[seat] = "blocked" }
  }
}
