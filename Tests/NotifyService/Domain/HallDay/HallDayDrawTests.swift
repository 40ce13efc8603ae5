import Civics
import NotifyDomain
import Testing

@Suite("Who comes to a hall on a day")
struct HallDayDrawTests {
  @Test("The same seed draws the same people, another seed others")
  func seeds() {
    let first = SampleLoad.visitors(SampleHalls.zumiao, seed: 5)
    #expect(first == SampleLoad.visitors(SampleHalls.zumiao, seed: 5))
    #expect(first != SampleLoad.visitors(SampleHalls.zumiao, seed: 6))
  }

  @Test("As many come for each window as in comparable halls, on a Saturday as many as in these hours")
  func counts() throws {
    #expect(try #require(SampleLoad.draw(SampleHalls.kuiqiRoad)).usualVisitors == 629)
    #expect(try #require(SampleLoad.draw(SampleHalls.zumiao)).usualVisitors == 314)
    #expect(try #require(SampleLoad.draw(SampleHalls.smartCity)).usualVisitors == 262)
    // 09:00 to 12:00 has 0.51 of the curve.
    #expect(try #require(SampleLoad.draw(SampleHalls.kuiqiRoad, on: SampleLoad.saturday)).usualVisitors == 321)
  }

  @Test("A hall that is closed that day, or open when nobody is expected, has no day to draw")
  func closed() {
    #expect(SampleLoad.draw(SampleHalls.zumiao, on: SampleLoad.saturday) == nil)
    #expect(SampleLoad.draw(SampleLoad.hall(windows: 2, hours: 20 * 60..<22 * 60)) == nil)
  }

  @Test("Everybody checks in while the doors are open, the booked about their time")
  func hours() {
    for visitor in SampleLoad.visitors(SampleHalls.kuiqiRoad, seed: 2) {
      guard let checkIn = visitor.checkIn else {
        #expect(visitor.appointment != nil, "only who booked can be missed")
        continue
      }
      #expect([SampleHalls.morning, SampleHalls.afternoon].contains { ($0.lowerBound * 60..<$0.upperBound * 60).contains(checkIn) })
      if let start = visitor.appointment {
        #expect((start - HallDayLimits.earlyMinutes * 60...start + HallDayLimits.lateMinutes * 60).contains(checkIn))
      }
    }
  }

  @Test("No slot has more bookings than seats, and a full day sends the others in without")
  func seats() {
    let visitors = SampleLoad.visitors(SampleHalls.zumiao, 1_000, seed: 3)
    // Two slots of 15 minutes for an interview of 20.
    let taken = visitors.reduce(into: [Int: Int]()) { taken, visitor in
      guard let start = visitor.appointment else { return }
      for slot in 0..<(visitor.plannedMinutes + 14) / 15 { taken[start + slot * 900, default: 0] += 1 }
    }
    #expect(taken.values.allSatisfy { $0 <= 10 })
    #expect(taken.values.contains(10))
    #expect(visitors.count == 1_000 && visitors.count { $0.appointment == nil } > 650)
  }

  @Test("Walk-ins, no-shows and companies have their shares")
  func shares() {
    let visitors = (1...10).flatMap { SampleLoad.visitors(SampleHalls.kuiqiRoad, seed: $0) }
    let booked = visitors.filter { $0.appointment != nil }
    let count = Double(visitors.count)
    #expect(abs(Double(booked.count) / count - 0.55) < 0.03)
    #expect(abs(Double(booked.count { $0.checkIn == nil }) / Double(booked.count) - 0.08) < 0.02)
    #expect(abs(Double(visitors.count { $0.target == .legalPerson }) / count - 0.3) < 0.03)
    #expect(SampleLoad.visitors(SampleHalls.smartCity, seed: 1).allSatisfy { $0.target == .legalPerson })
  }
}
