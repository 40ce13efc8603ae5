import Bus
import Contracts
import Foundation
import ServiceKit
import TestKit
import Testing

@testable import yimen

@Suite("yimen calendar import")
struct CalendarImportCommandTests {
  /// Tells what it was given.
  private struct Echo: BusOperation {
    nonisolated(nonsending) func handle(_ request: ImportCalendar, _ context: CallContext) async throws -> CalendarView {
      CalendarView.with {
        $0.version = request.version
        ($0.first, $0.last) = (request.first, request.last)
        $0.cases = request.days.count { $0.workday == false && $0.nameZh == "元旦" && $0.nameEn == "New Year's Day" }
      }
    }
  }

  private func file(_ text: String) throws -> String {
    let path = TemporaryDirectory.make() + "/calendar.json"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  @Test func `a file of years and days is taken in whole, its last year the version`() async throws {
    let path = try file(
      """
      {"schema": "holidays/1", "years": {"2028": {}, "2027": {"notice": []}},
       "days": {"2027-01-01": {"workday": false, "name": "元旦", "name_en": "New Year's Day", "weekday": 5},
                "2027-01-03": {"workday": true, "name": "元旦"}}}
      """)
    let suite = try await TestSuiteNode(and: [ServiceDefinition(name: "case", version: "1", operations: [Echo()])])
    let json = try await CollectedOutput.lines(of: ["calendar", "import", path, "--json", "--data", suite.directory])
    let view = try JSONValue(parsing: try #require(json.first))
    #expect(view["version"] == .string("CN-2028") && view["cases"] == .integer(1))
    #expect(view["first"] == .string("2027-01-01") && view["last"] == .string("2028-12-31"))
    let lines = try await CollectedOutput.lines(of: ["calendar", "import", path, "--data", suite.directory])
    #expect(lines.first?.contains("CN-2028") == true)
    await suite.stop()
  }

  @Test(arguments: [
    "no json", "{}", #"{"years": {}, "days": {}}"#, #"{"years": {"2027": {}, "2029": {}}, "days": {}}"#,
    #"{"years": {"soon": {}}, "days": {}}"#,
    #"{"years": {"2027": {}}, "days": {"2027-13-01": {"workday": false, "name": "元旦"}}}"#,
    #"{"years": {"2027": {}}, "days": {"2027-01-01": {"name": "元旦"}}}"#,
  ])
  func `what is no such file is told before anybody is asked`(text: String) throws {
    let path = try file(text)
    let failure = #expect(throws: CommandFailure.self) { try CalendarFile.read(path) }
    #expect(failure?.status == .badData)
  }

  @Test func `a file that is not there is told`() {
    let failure = #expect(throws: CommandFailure.self) { try CalendarFile.read(TemporaryDirectory.make() + "/none.json") }
    #expect(failure?.status == .noInput)
  }
}
