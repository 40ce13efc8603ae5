import Bus
import Contracts
import TestKit
import Testing

@testable import CaseService

@Suite("case.figures")
struct ReadCaseFiguresOperationTests {
  typealias Items = SampleItems

  static func figures(_ cases: CaseBench, _ change: (inout ReadCaseFigures) -> Void) async throws -> CaseFigures {
    var request = ReadCaseFigures.with { $0.from = "2026-09-01" }
    change(&request)
    return try await cases.call(request, as: ListingCasesTests.auditor)
  }

  private func row(_ key: String, _ numbers: Int...) -> CaseFigureRow {
    CaseFigureRow.with {
      $0.key = key
      $0.received = numbers.reduce(0, +)
      ($0.inHand, $0.finished, $0.withdrawn, $0.refused, $0.referred) = (numbers[0], numbers[1], numbers[2], numbers[3], numbers[4])
    }
  }

  @Test func `are by item, hall, channel, hour and day, of a period, and each number opens its cases`() async throws {
    let cases = try await CaseBench()
    let empty = try await Self.figures(cases) { _ in }
    #expect(empty.rows == [row("", 0, 0, 0, 0, 0)])
    let first = try await cases.submit(Items.disabilityFirst, by: CaseBench.clerk)
    _ = try await cases.verify(first.id, first.bring.map(\.material))
    cases.bench.clock.set("2026-09-01T23:59")
    _ = try await cases.submit(Items.lossReport)
    let withdrawn = try await cases.submit(Items.forAll)
    cases.bench.clock.set("2026-09-02T00:00")
    _ = try await cases.withdraw(withdrawn.id, by: CaseBench.applicant(SampleSubjects.person))
    let last = try await cases.submit(Items.forAll)

    #expect(try await Self.figures(cases) { _ in }.rows == [row("", 2, 1, 1, 0, 0)])
    #expect(try await Self.figures(cases) { $0.until = "2026-09-02" }.rows == [row("", 1, 1, 1, 0, 0)])
    #expect(
      try await Self.figures(cases) { $0.by = .item }.rows == [
        row("P003", 0, 1, 0, 0, 0), row("P027", 1, 0, 0, 0, 0), row("P900", 1, 0, 1, 0, 0),
      ])
    #expect(try await Self.figures(cases) { $0.by = .hall }.rows == [row("-", 1, 1, 1, 0, 0), row("hall-1", 1, 0, 0, 0, 0)])
    #expect(try await Self.figures(cases) { $0.by = .channel }.rows == [row("web", 1, 1, 1, 0, 0), row("window", 1, 0, 0, 0, 0)])
    #expect(
      try await Self.figures(cases) { $0.by = .hour }.rows == [
        row("2026-09-01T10", 1, 0, 0, 0, 0), row("2026-09-01T23", 0, 1, 1, 0, 0), row("2026-09-02T00", 1, 0, 0, 0, 0),
      ])
    let days = try await Self.figures(cases) { $0.by = .day }
    #expect(days.rows == [row("2026-09-01", 1, 1, 1, 0, 0), row("2026-09-02", 1, 0, 0, 0, 0)])
    #expect(days.from == "2026-09-01T00" && days.until == "2026-09-03T00" && days.position == last.position)
    #expect(
      try await Self.figures(cases) {
        $0.item = "P900"; $0.hall = "-"; $0.channel = "web"; $0.from = "2026-09-02T00"; $0.by = .item
      }.rows == [row("P900", 1, 0, 0, 0, 0)])

    // What opens a number is the same words.
    for hour in try await Self.figures(cases, { $0.by = .hour }).rows {
      for (figure, number) in [(CaseFigure.inHand, hour.inHand), (.finished, hour.finished), (.withdrawn, hour.withdrawn)] {
        let opened = try await ListingCasesTests.page(cases) {
          $0.from = hour.key
          $0.until = hour.key.hasSuffix("23") ? "2026-09-02" : String(hour.key.dropLast(2)) + (hour.key.hasSuffix("10") ? "11" : "01")
          $0.figure = figure
        }
        #expect(opened.cases.count == number)
      }
    }
    await cases.bench.stop()
  }

  @Test func `come in pages, in the order of their keys`() async throws {
    try await CaseBench.with { cases in
      for item in [Items.forAll, Items.lossReport, Items.disabilityFirst, Items.forAll] { _ = try await cases.submit(item) }
      for grouping in [FigureGrouping.item, .hall, .channel, .hour, .day] {
        let all = try await Self.figures(cases) { $0.by = grouping }
        #expect(all.next.isEmpty && !all.rows.isEmpty)
        var rows: [CaseFigureRow] = []
        var next = ""
        repeat {
          let page = try await Self.figures(cases) {
            $0.by = grouping
            $0.limit = 1
            $0.after = next
          }
          rows += page.rows
          next = page.next
        } while !next.isEmpty
        #expect(rows == all.rows)
      }
    }
  }

  @Test func `a period that is too long or ends before it begins is refused, and so is what cannot be read`() async throws {
    try await CaseBench.with { cases in
      func name(_ change: (inout ReadCaseFigures) -> Void) async -> String? {
        await refusal { try await Self.figures(cases, change) }?.name
      }
      #expect(await name { ($0.from, $0.until) = ("2026-01-01", "2027-01-02") } == nil)
      #expect(await name { ($0.from, $0.until) = ("2026-01-01", "2027-01-03") } == "case.periodTooLong")
      #expect(await name { ($0.from, $0.until) = ("2026-01-02", "2026-01-02") } == "case.periodTooLong")
      for change: (inout ReadCaseFigures) -> Void in [
        { $0.from = "x" }, { $0.until = "2026" }, { $0.channel = "pigeon" }, { $0.limit = -1 }, { $0.atLeast = -1 },
        { ($0.by, $0.after) = (.hour, "x") }, { ($0.by, $0.after) = (.day, "2026-09-01T10") }, { $0.after = "P1" },
      ] {
        #expect(await name(change) == "bus.badRequest")
      }
    }
  }
}
