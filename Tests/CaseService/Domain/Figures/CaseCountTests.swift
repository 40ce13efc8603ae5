import CaseDomain
import Testing

@Suite("As what cases are counted")
struct CaseCountTests {
  @Test func `each state is counted as one figure, and those that are open as in hand`() {
    for state in CaseState.allCases { #expect((CaseFigure(state) == .inHand) == state.isOpen) }
    #expect(CaseFigure(.void) == .finished && CaseFigure(.archived) == .finished)
    #expect(CaseFigure(.refused) == .refused && CaseFigure(.notForUs) == .refused && CaseFigure(.returned) == .refused)
    #expect(CaseFigure(.withdrawn) == .withdrawn && CaseFigure(.referredUpward) == .referred)
  }

  @Test func `what moves at random leaves each row what its cases come to, and balanced after every move`() {
    var random = SeededGenerator.fresh()
    let comment = Comment("YIMEN_SEED=\(random.seed)")
    var rows: [CaseCount.Key: FigureCounts] = [:]
    var cases: [CaseCount] = []
    func key() -> CaseCount.Key {
      CaseCount.Key(
        hour: CaseHour(number: Int.random(in: 0..<3, using: &random)), item: ["P1", "P2"].randomElement(using: &random)!,
        hall: ["", "hall-1", "hall-2"].randomElement(using: &random)!, channel: CaseChannel.allCases.randomElement(using: &random)!)
    }
    for _ in 0..<5_000 {
      let new = CaseCount(key(), CaseFigure.allCases.randomElement(using: &random)!)
      let place = Int.random(in: 0...cases.count, using: &random)
      let old = place < cases.count ? cases[place] : nil
      for (key, counts) in CaseCount.changes(from: old, to: new) {
        #expect(counts.isBalanced, comment)
        rows[key, default: FigureCounts()] = rows[key, default: FigureCounts()] + counts
      }
      if place < cases.count { cases[place] = new } else { cases.append(new) }
    }
    for key in Set(rows.keys).union(cases.map(\.key)) {
      let counted = cases.filter { $0.key == key }
      #expect(rows[key]?.received == counted.count, comment)
      for figure in CaseFigure.allCases { #expect(rows[key]?[figure] == counted.count { $0.figure == figure }, comment) }
      #expect(rows[key]?.isBalanced == true, comment)
    }
  }

  @Test func `a hall is what stands before the comma, and only a verification tells one`() throws {
    let record = try CaseSample.accepted(CaseSample.disabilityFirst)
    let notice = try #require(record.noticeDue)
    func hall(_ place: String) -> String? {
      CaseFact.verified(on: CaseSample.day("2026-03-02"), originals: [], place: place, noticeDue: notice).hall
    }
    #expect([hall("hall-1, 3"), hall("hall-1"), hall("")] == ["hall-1", "hall-1", nil])
    #expect(CaseFact.withdrawn(on: CaseSample.day("2026-03-02"), reason: "hall-1").hall == nil)
  }
}
