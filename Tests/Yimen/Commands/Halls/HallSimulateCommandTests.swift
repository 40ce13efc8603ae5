import ArgumentParser
import Bus
import Foundation
import Testing

@testable import yimen

struct HallSimulateCommandTests {
  private func objects(_ arguments: [String]) async throws -> [JSONValue] {
    let lines = try await CollectedOutput.lines(of: ["hall", "simulate", "--json"] + arguments)
    return try lines.map { try JSONValue(parsing: $0) }
  }

  private func integer(_ value: JSONValue, _ name: String) -> Int? {
    if case .integer(let number)? = value[name] { number } else { nil }
  }

  private func number(_ value: JSONValue?) -> Double? {
    switch value {
    case .integer(let number): Double(number)
    case .number(let number): number
    default: nil
    }
  }

  @Test func `a day prints one object a hall, with the figures that planners ask for`() async throws {
    let halls = try await objects(["--visitors", "230"])
    #expect(halls.map { $0["hall"] } == [.string("H1"), .string("H2"), .string("H3")])
    #expect(halls.map { integer($0, "windows") } == [24, 12, 10])
    // By their windows: 24, 12 and 10 of 46.
    #expect(halls.map { integer($0, "visitors") } == [120, 60, 50])
    for hall in halls {
      let counts = try ["no_shows", "arrived", "served", "left", "booked", "walk_ins", "visitors"].map { try #require(integer(hall, $0)) }
      #expect(counts[0] + counts[1] == counts[6] && counts[2] + counts[3] == counts[1] && counts[4] + counts[5] == counts[6])
      let times = try ["wait_p50", "wait_p90", "in_hall_p50", "in_hall_p90", "idle_windows"].map { try #require(number(hall[$0])) }
      #expect(times[0] <= times[1] && times[2] <= times[3] && times[1] <= times[3] && times[4] > 0)
      #expect(integer(try #require(hall["one_more"]), "windows") == integer(hall, "windows")! + 1)
      #expect(integer(try #require(hall["one_less"]), "windows") == integer(hall, "windows")! - 1)
      #expect(hall["target_met"] == .bool(true) && hall["target"] == nil)
    }
    #expect(halls[2]["populations"]?["natural_person"] == nil && halls[2]["populations"]?["legal_person"] != nil)
  }

  @Test func `the same seed gives the same day, whichever halls are beside it, and another seed another`() async throws {
    let first = try await objects(["--hall", "H3", "--seed", "7", "--visitors", "40"])
    #expect(try await objects(["--hall", "H3", "--seed", "7", "--visitors", "40"]) == first)
    #expect(try await objects(["--hall", "H3", "--seed", "8", "--visitors", "40"]) != first)
    #expect(try await objects(["--seed", "7", "--visitors", "184"]).last == first.last)
  }

  @Test func `fewer windows make people wait longer`() async throws {
    let waits = try await [1, 3, 10].asyncMap { windows in
      let hall = try await objects(["--hall", "H3", "--visitors", "100", "--windows", "\(windows)"])[0]
      #expect(integer(hall, "windows") == windows)
      return number(hall["wait_p90"]) ?? -1
    }
    #expect(waits[0] > waits[1] && waits[1] >= waits[2])
    let alone = try await objects(["--hall", "H3", "--visitors", "20", "--windows", "1"])[0]
    #expect(alone["one_less"] == .null)
  }

  @Test func `the least staffing names the windows of each half hour, or says that there is none`() async throws {
    let hall = try await objects(["--hall", "H3", "--visitors", "40", "--windows", "3", "--target"])[0]
    let target = try #require(hall["target"])
    #expect(target["met"] == .bool(true))
    guard case .array(let pieces)? = target["staffing"] else { return #expect(Bool(false), "a list") }
    #expect(pieces.count == 14 && pieces[0]["from"] == .string("08:30") && pieces[13]["from"] == .string("17:00"))
    #expect(pieces.allSatisfy { 1...3 ~= integer($0, "windows") ?? 0 })
    #expect(try #require(number(target["wait_p90"])) <= 10)
    #expect(try #require(number(target["in_hall_p90"])) < 30)
    let none = try await objects(["--hall", "H3", "--visitors", "150", "--windows", "1", "--target"])[0]
    #expect(none["target"]?["met"] == .bool(false) && none["target"]?["staffing"] == nil)
  }

  @Test func `people see a row a hall and population, what a window changes, and the staffing`() async throws {
    let lines = try await CollectedOutput.lines(of: ["hall", "simulate", "--hall", "H1", "--visitors", "30", "--windows", "4", "--target"])
    #expect(lines[0].contains("2026-03-02"))
    for word in ["H1", "companies", "one more", "one less", "least staffing", "08:30"] { #expect(lines.contains { $0.contains(word) }) }
  }

  @Test func `on a Saturday the halls that are closed are left out, and one that was named is told`() async throws {
    let halls = try await objects(["--day", "2026-03-07", "--visitors", "40"])
    #expect(halls.map { $0["hall"] } == [.string("H1")])
    let failure = await #expect(throws: CommandFailure.self) { try await objects(["--day", "2026-03-07", "--hall", "H2"]) }
    #expect(failure?.status == .usage && failure?.meaning.en.contains("H2 is closed") == true)
    await #expect(throws: CommandFailure.self) { try await objects(["--day", "2026-03-08"]) }
  }

  @Test func `halls of a file are simulated, and a fault in it is named with its place`() async throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "halls-\(UUID().uuidString).json").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let text = """
      {"halls": [{"id": "X1", "code": "", "name": "大厅", "windows": 4, "skills": ["legal_person"],
        "hours": {"workdays": [["09:00", "12:00"]]}, "slot_minutes": 15, "seats_per_slot": {"online": 2, "staff": 1}, "horizon_workdays": 5}],
       "visit_minutes": {"originals": 8, "signature": 6, "biometric": 12, "interview": 20}}
      """
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    let halls = try await objects(["--halls", path])
    #expect(halls.map { $0["hall"] } == [.string("X1")] && integer(halls[0], "windows") == 4)
    try text.replacing("\"online\": 2", with: "\"online\": 9").write(toFile: path, atomically: true, encoding: .utf8)
    let bad = await #expect(throws: CommandFailure.self) { try await objects(["--halls", path]) }
    #expect(bad?.status == .badData && bad?.meaning.en.contains("X1") == true)
    let missing = await #expect(throws: CommandFailure.self) { try await objects(["--halls", path + ".none"]) }
    #expect(missing?.status == .noInput)
  }

  @Test func `a hall that there is not, and more people than there are numbers, are errors of usage that say what to do`() async throws {
    let hall = await #expect(throws: CommandFailure.self) { try await objects(["--hall", "H9"]) }
    #expect(hall?.status == .usage && hall?.remedy.en.contains("H1, H2, H3") == true)
    let many = await #expect(throws: CommandFailure.self) { try await objects(["--hall", "H1", "--visitors", "100000"]) }
    #expect(many?.status == .usage && many?.meaning.en.contains("99999") == true)
  }

  @Test(arguments: [
    ["--windows", "0"], ["--windows", "1001"], ["--windows", "many"], ["--visitors", "0"], ["--visitors", "-3"], ["--seed", "-1"],
    ["--seed", "x"], ["--day", "2026-02-30"], ["--nothing"],
  ])
  func `what is no number or no day is an error of usage`(arguments: [String]) {
    let error = #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(["hall", "simulate"] + arguments) }
    #expect(error.map { YimenCommand.exitCode(for: $0).rawValue } == 64)
  }
}

extension Array {
  /// Each element's result, one after the other.
  fileprivate func asyncMap<Result>(_ body: (Element) async throws -> Result) async rethrows -> [Result] {
    var results: [Result] = []
    for element in self { results.append(try await body(element)) }
    return results
  }
}
