import ArgumentParser
import Bus
import Testing

@testable import yimen

struct CalendarDueCommandTests {
  @Test(
    arguments: [
      ("2026-02-12", 5, [], "2026-02-26"), ("2026-02-13", 20, [], "2026-03-19"), ("2026-09-18", 7, [], "2026-09-29"),
      ("2025-01-20", 45, [], "2025-03-28"), ("2025-03-03", 15, ["2025-03-12..2025-03-26"], "2025-04-08"),
    ] as [(String, Int, [String], String)])
  func `a period ends on the day of the vectors`(row: (String, Int, [String], String)) async throws {
    let arguments = ["calendar", "due", "--from", row.0, "--workdays", "\(row.1)", "--json"] + row.2.flatMap { ["--pause", $0] }
    let lines = try await CollectedOutput.lines(of: arguments)
    #expect(lines.count == 1)
    let json = try JSONValue(parsing: lines[0])
    #expect(json["due"] == .string(row.3))
    #expect(json["provisional"] == .bool(false))
    #expect(json["calendar"] == .string("CN-2026"))
    guard case .array(let counted) = json["counted"] else { return #expect(Bool(false), "counted is a list") }
    #expect(counted.count == row.1)
    #expect(counted.last == .string(row.3))
  }

  @Test(
    arguments: [
      (["--from", "2026-02-13", "--workdays", "20"], "2026-03-19", "2026-04-02"),
      (["--from", "2026-09-18", "--workdays", "7"], "2026-09-29", "2026-10-19"),
      (["--from", "2025-12-30", "--workdays", "5"], "2026-01-07", "2026-01-21"),
      (["--from", "2025-01-20", "--joint"], "2025-03-28", "2025-04-21"),
    ] as [([String], String, String)])
  func `an extension adds ten workdays, or fifteen to a joint case`(row: ([String], String, String)) async throws {
    let plain = try JSONValue(parsing: try await CollectedOutput.lines(of: ["calendar", "due", "--json"] + row.0)[0])
    #expect(plain["due"] == .string(row.1))
    #expect(plain["extension"] == nil)
    let extended = try JSONValue(parsing: try await CollectedOutput.lines(of: ["calendar", "due", "--extended", "--json"] + row.0)[0])
    #expect(extended["due"] == .string(row.2))
    #expect(extended["dueBefore"] == .string(row.1))
    #expect(extended["extension"] == .integer(row.0.contains("--joint") ? 15 : 10))
  }

  @Test func `people see who approves an extension`() async throws {
    let lines = try await CollectedOutput.lines(of: ["calendar", "due", "--from", "2025-01-20", "--joint", "--extended"])
    #expect(lines[0].contains("2025-04-21"))
    #expect(lines[1].contains("2025-03-28") && lines[1].contains("人民政府负责人") && lines[1].contains("the head of the people's government"))
  }

  @Test func `past the published calendar the day is provisional`() async throws {
    let lines = try await CollectedOutput.lines(of: ["calendar", "due", "--from", "2026-12-24", "--workdays", "6", "--json"])
    let json = try JSONValue(parsing: lines[0])
    #expect(json["due"] == .string("2027-01-01"))
    #expect(json["provisional"] == .bool(true))
  }

  @Test func `people see why a day is not counted`() async throws {
    let lines = try await CollectedOutput.lines(of: [
      "calendar", "due", "--from", "2025-03-03", "--workdays", "15", "--pause", "2025-03-12..2025-03-26",
    ])
    #expect(lines[0].contains("2025-04-08"))
    #expect(lines.contains { $0.hasPrefix("2025-03-08") && $0.contains("Saturday") })
    #expect(lines.contains { $0.hasPrefix("2025-03-13") && $0.contains("2025-03-26") })
    #expect(!lines.contains { $0.hasPrefix("2025-03-20") })
    #expect(lines.contains { $0.hasPrefix("2025-04-04") && $0.contains("Tomb-sweeping") })
  }

  @Test(arguments: [
    ["--from", "2026-02-30", "--workdays", "1"], ["--from", "yesterday", "--workdays", "1"], ["--from", "2026-02-13", "--workdays", "-1"],
    ["--from", "2026-02-13", "--workdays", "2501"], ["--from", "2026-02-13"], ["--workdays", "1"],
    ["--from", "2026-02-13", "--workdays", "1", "--pause", "2026-02-14"],
    ["--from", "2026-02-13", "--workdays", "1", "--pause", "2026-02-15..2026-02-14"],
    ["--from", "2026-02-13", "--workdays", "1", "--pause", "2026-02-15..soon"],
  ])
  func `what is no date, no number or no pause is an error of usage`(arguments: [String]) {
    let error = #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(["calendar", "due"] + arguments) }
    #expect(error.map { YimenCommand.exitCode(for: $0).rawValue } == 64)
  }
}
