import ArgumentParser
import Bus
import Testing

@testable import yimen

struct CalendarLampCommandTests {
  @Test(
    arguments: [
      (10, "2026-09-02", "2026-09-15", "green"), (10, "2026-09-11", "2026-09-15", "warn"), (10, "2026-09-15", "2026-09-15", "warn"),
      (10, "2026-09-16", "2026-09-15", "yellow"), (10, "2026-09-30", "2026-09-15", "red"), (5, "2026-09-07", "2026-09-08", "warn"),
    ] as [(Int, String, String, String)])
  func `the lamp and both due days are those of the vectors`(row: (Int, String, String, String)) async throws {
    let lines = try await CollectedOutput.lines(of: [
      "calendar", "lamp", "--accepted", "2026-09-01", "--promised", "\(row.0)", "--statutory", "20", "--today", row.1, "--json",
    ])
    #expect(lines.count == 1)
    let json = try JSONValue(parsing: lines[0])
    #expect(json["lamp"] == .string(row.3))
    #expect(json["promised_due"] == .string(row.2))
    #expect(json["statutory_due"] == .string("2026-09-29"))
    #expect(json["provisional"] == .bool(false))
  }

  @Test func `a pause moves both due days, and with them the lamp`() async throws {
    let lines = try await CollectedOutput.lines(of: [
      "calendar", "lamp", "--accepted", "2025-03-03", "--promised", "15", "--statutory", "20", "--today", "2025-03-25",
      "--pause", "2025-03-12..2025-03-26", "--json",
    ])
    let json = try JSONValue(parsing: lines[0])
    #expect(json["promised_due"] == .string("2025-04-08"))
    #expect(json["lamp"] == .string("green"))
  }

  @Test func `people read it in both languages`() async throws {
    let lines = try await CollectedOutput.lines(of: [
      "calendar", "lamp", "--accepted", "2026-09-01", "--promised", "10", "--statutory", "20", "--today", "2026-09-16",
    ])
    #expect(lines[0].contains("黄牌") && lines[0].contains("yellow"))
    #expect(lines[1].contains("2026-09-15") && lines[1].contains("2026-09-29"))
  }

  @Test(arguments: [["--promised", "-1"], ["--promised", "2501"], ["--promised", "many"], ["--today", "2026-02-30"]])
  func `what is no number of workdays and no day is an error of usage`(wrong: [String]) {
    var arguments = ["--accepted": "2026-09-01", "--promised": "10", "--statutory": "20", "--today": "2026-09-02"]
    arguments[wrong[0]] = wrong[1]
    let line = arguments.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
    let error = #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(["calendar", "lamp"] + line) }
    #expect(error.map { YimenCommand.exitCode(for: $0).rawValue } == 64)
  }
}
