import Civics
import NotifyDomain
import Testing

@Suite("The least staffing that is enough")
struct StaffingSearchTests {
  private static let hall = SampleLoad.hall(windows: 5, hours: 510..<720)

  private func search(most: Int, target: StaffingTarget = .model, visitors: Int = 60) -> StaffingSearch {
    let days = (1...2).map { SampleLoad.visitors(Self.hall, visitors, seed: $0) }
    return StaffingSearch(hall: Self.hall, hours: [510..<720], days: days, target: target, most: most)
  }

  @Test("It meets the target, and no half hour can do with one window less")
  func least() throws {
    let search = search(most: 5)
    let found = try #require(search.least())
    #expect(StaffingTarget.model.isMet(by: found.report))
    #expect(search.report(found.staffing) == found.report)
    let pieces = Staffing.pieces(in: [510..<720])
    #expect(pieces.map { found.staffing[$0] }.allSatisfy { 1...5 ~= $0 })
    for piece in pieces where found.staffing[piece] > 1 {
      var fewer = found.staffing
      fewer[piece] -= 1
      #expect(!StaffingTarget.model.isMet(by: search.report(fewer)), "one less from minute \(piece * 30)")
    }
    #expect(found.staffing.windowHours(in: [510..<720]) < 5 * 3.5)
  }

  @Test("A harder target needs no fewer windows, and one that all the windows miss has no staffing")
  func targets() throws {
    let easy = try #require(search(most: 5, target: StaffingTarget(waiting: 30, inHall: 60)).least())
    let hard = try #require(search(most: 5, target: StaffingTarget(waiting: 5, inHall: 30)).least())
    #expect(easy.staffing.windowHours(in: [510..<720]) <= hard.staffing.windowHours(in: [510..<720]))
    #expect(search(most: 1).least() == nil)
    #expect(search(most: 5, target: StaffingTarget(waiting: 10, inHall: 1)).least() == nil)
  }

  @Test("The halls of the sample meet the target with all their windows", arguments: SampleHalls.all)
  func sample(hall: Hall) {
    let report = SampleLoad.report(hall, windows: hall.windows, SampleLoad.visitors(hall, seed: 1))
    #expect(StaffingTarget.model.isMet(by: report), "\(report.all)")
    #expect(report.left == 0)
  }

  @Test("The target counts waiting of all, time in the hall of companies, and who was left")
  func target() {
    let visitors = SampleLoad.visitors(SampleHalls.smartCity, 200, seed: 1)
    let report = SampleLoad.report(SampleHalls.smartCity, windows: 10, visitors)
    #expect(!StaffingTarget(waiting: 10, inHall: report.all.inHall.p90).isMet(by: report))
    #expect(StaffingTarget(waiting: 10, inHall: report.all.inHall.p90 + 0.1).isMet(by: report))
    #expect(!StaffingTarget(waiting: -1, inHall: 60).isMet(by: report))
    #expect(!StaffingTarget(waiting: 1_440, inHall: 1_440).isMet(by: SampleLoad.report(SampleHalls.smartCity, windows: 1, visitors)))
  }

  @Test("Half hours are those that the hours touch, and quantiles are values that were measured")
  func pieces() {
    #expect(Staffing.pieces(in: [510..<720, 840..<850]) == [17, 18, 19, 20, 21, 22, 23, 28])
    #expect(Staffing.pieces(in: [500..<515, 515..<520]) == [16, 17])
    #expect(Staffing(windows: 2).windowHours(in: [510..<555]) == 1.5)
    let spread = Spread(seconds: [600, 60, 120, 180, 240, 300, 360, 420, 480, 540])
    #expect(spread.p50 == 5 && spread.p90 == 9)
    #expect(Spread(seconds: [60]).p90 == 1 && Spread(seconds: []).p50 == 0)
  }
}
