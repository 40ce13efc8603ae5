import ArgumentParser
import Bus
import Contracts
import Testing

@testable import yimen

struct ItemsFiguresCommandTests {
  @Test func `the days and the department are asked for as they are written`() throws {
    let command = try #require(
      try YimenCommand.parseAsRoot(["items", "figures", "--department", "民政局", "--on", "2026-09-01", "--since", "2026-01-01"])
        as? ItemsFiguresCommand)
    let request = command.request()
    #expect(request.department == "民政局" && request.on == "2026-09-01" && request.since == "2026-01-01")
    let plain = try #require(try YimenCommand.parseAsRoot(["items", "figures"]) as? ItemsFiguresCommand)
    #expect(plain.request() == ReadItemFigures())
  }

  @Test func `shares stand in percent, and all together by that name`() throws {
    let command = try #require(try YimenCommand.parseAsRoot(["items", "figures"]) as? ItemsFiguresCommand)
    let row = FigureRow.with { ($0.items, $0.instant, $0.online, $0.zeroVisits) = (116, 39, 107, 0) }
    let figures = ItemFigures.with { $0.days = [FiguresOfDay.with { ($0.day, $0.rows) = ("2026-09-01", [row, FigureRow()]) }] }
    let lines = try #require(command.table(figures)).lines()
    #expect(lines.count == 3)
    #expect(lines[1].contains("全部 all") && lines[1].contains("33.6%") && lines[1].contains("92.2%") && lines[1].contains("0.0%"))
    #expect(lines[2].contains("–"), "of no items there is no share")
  }

  @Test(arguments: [["--on", "2026-02-30"], ["--since", "soon"]])
  func `what is no day is an error of usage`(arguments: [String]) {
    let error = #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(["items", "figures"] + arguments) }
    #expect(error.map { YimenCommand.exitCode(for: $0).rawValue } == 64)
  }
}
