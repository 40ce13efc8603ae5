import Civics
import NotifyDomain
import Testing

@Suite("Offers of seats")
struct SeatOffersTests {
  let now = SampleHalls.time("2026-11-23 09:00")

  private static func hall(_ id: String, latitude: Int) throws -> Hall {
    try Hall(
      id: id, code: "", name: Bilingual("厅\(id)", "Hall \(id)"), windows: 10, skills: [.any],
      hours: [.workday: [SampleHalls.morning, SampleHalls.afternoon]], slotMinutes: 15, onlineSeats: 8, staffSeats: 2, horizonWorkdays: 20,
      place: HallPlace(latitude: latitude, longitude: 113_100_000))
  }

  private func offers(_ wish: SeatWish, _ rules: BookingRules, book: SeatBook = SeatBook()) -> [SeatOffer] {
    rules.offers(
      for: [SampleHalls.reason("a")], wish: wish, pool: .online, now: now, isFull: { _, _ in false },
      load: { hall, day in book.taken(hall.id, day).count }, taken: { hall, day, _ in book.taken(hall, day) })
  }

  @Test("At most twenty are offered, the best of those that there are")
  func bounded() throws {
    let halls = try ["A", "B", "C"].map { try Self.hall($0, latitude: 23_000_000) }
    let found = offers(SeatWish(), BookingRules(halls: halls, calendar: .published))
    #expect(found.count == VisitLimits.offers && Set(found.map(\.appointment.hall)) == ["A", "B", "C"])
  }

  @Test("None is offered twice, and all are the same for the same input in whatever order the halls are listed")
  func stable() throws {
    let rules = SampleHalls.rules
    let found = offers(SeatWish(), rules)
    // A morning and an afternoon of five days in each hall; on a Saturday one of them has a morning alone.
    #expect(found.count == 19)
    #expect(
      Set(found.map { SeatChoice(hall: $0.appointment.hall, day: $0.appointment.day, start: $0.appointment.start) }).count == found.count)
    #expect(found == offers(SeatWish(), BookingRules(halls: SampleHalls.all.reversed(), calendar: .published)))
    #expect(found.map(\.total) == found.map(\.total).sorted())
  }

  @Test("The nearer hall comes first, and the order is explained by its points")
  func distance() throws {
    let near = try Self.hall("B", latitude: 23_010_000)
    let far = try Self.hall("A", latitude: 23_100_000)
    let rules = BookingRules(halls: [far, near], calendar: .published)
    let found = offers(SeatWish(place: HallPlace(latitude: 23_000_000, longitude: 113_100_000)), rules)
    let first = try #require(found.first)
    #expect(first.appointment.hall == "B")
    // A hundredth of a degree of latitude.
    #expect(first.metres == 1_112)
    #expect(first.points.map(\.ground) == [.distance])
    #expect(first.points.map(\.count) == [11])
    let other = try #require(found.first { $0.appointment.hall == "A" })
    #expect((11_119...11_120).contains(other.metres ?? 0))
    for offer in found { #expect(offer.total == offer.points.reduce(0) { $0 + $1.count }) }
  }

  @Test("Wishes come first: the hall, the day, the part of the day")
  func wishes() throws {
    let day = Day("2026-12-03")!
    let wish = SeatWish(hall: "H2", days: [day], parts: [.afternoon])
    let first = try #require(offers(wish, SampleHalls.rules).first)
    #expect((first.appointment.hall, first.appointment.day, first.appointment.start) == ("H2", day, 14 * 60))
    #expect(!first.points.contains { [.hall, .day, .part].contains($0.ground) })
  }

  @Test("A full day is not offered, and a day that fills is ranked by its load")
  func load() throws {
    let day = Day("2026-11-24")!
    var book = SeatBook()
    let one = BookingRules(halls: [SampleHalls.zumiao], calendar: .published)
    let all = (0..<28).flatMap { slot in (0..<8).map { Seat(hall: "H2", day: day, slot: slot, number: $0) } }
    book.block(all.dropLast(8))
    let last = try #require(offers(SeatWish(), one, book: book).first { $0.appointment.day == day })
    #expect(last.load == 96)
    #expect(last.points.contains { $0.ground == .load && $0.count == 48 })
    book.block(all)
    #expect(!offers(SeatWish(), one, book: book).contains { $0.appointment.day == day })
  }

  @Test("Who asks for a hall that is closed, or not served there, is offered others")
  func others() {
    let found = offers(SeatWish(hall: "H3"), SampleHalls.rules)
    #expect(!found.isEmpty && found.allSatisfy { $0.appointment.hall != "H3" })
    #expect(offers(SeatWish(days: [Day("2026-11-29")!]), SampleHalls.rules).allSatisfy { $0.appointment.day != Day("2026-11-29")! })
  }
}
