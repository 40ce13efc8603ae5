import Bus
import Contracts
import Testing

@testable import yimen

@Suite("yimen identity reads")
struct ReadsCommandTests {
  @Test func `shows who looked, when and for which case and step, and of upkeep its duty`() async throws {
    let words = ["identity", "reads", "s1", "--as", "applicant:s1", "--after", "120", "--limit", "2"]
    let table = try await TestIdentity.lines(of: words)
    #expect(table.count == 3)
    for part in ["121", "2026-09-01 10:00", "clerk:s1 2", "handling", "c1", "verify", "name, birth"] { #expect(table[1].contains(part)) }
    #expect(table[2].contains("122") && table[2].contains("applicant:s1") && table[2].contains("upkeep"))
    let json = try await TestIdentity.lines(of: words + ["--json"]).map { try JSONValue(parsing: $0) }
    #expect(json.map { $0["sequence"] } == [.integer(121), .integer(122)])
    #expect(json[0]["purpose"]?["caseID"] == .string("c1") && json[1]["duty"] == .string("upkeep"))
  }
}
