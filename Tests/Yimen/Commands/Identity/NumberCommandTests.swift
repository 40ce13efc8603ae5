import ArgumentParser
import Bus
import Contracts
import Testing

@testable import yimen

struct NumberCommandTests {
  @Test(arguments: [("add", "added by clerk"), ("retire", "laid down by clerk")])
  func `a number is added and laid down, its kind named or told by rule`(row: (command: String, answer: String)) async throws {
    let words = ["identity", "number", row.command, "s1"]
    let named = try await TestIdentity.lines(of: words + ["passport:E12345678", "--as", "clerk:w1", "--json"])
    let json = try JSONValue(parsing: try #require(named.first))
    #expect(json["id"] == .string("s1") && json["name"] == .string(row.answer))
    guard case .array(let numbers)? = json["identifiers"] else { return _ = Issue.record("no numbers") }
    #expect(numbers.map { $0["kind"] } == [.string("passport")] && numbers.map { $0["number"] } == [.string("E12345678")])
    let told = try await TestIdentity.lines(of: words + ["440604200802299224", "--as", "clerk:w1"])
    #expect(told.contains { $0.contains("440604200802299224") } && !told.contains { $0.contains("passport") })
  }

  @Test(arguments: [["add", "s1"], ["add"], ["retire", "s1"], ["retire", "s1", "1", "2"]])
  func `what cannot be meant is an error of usage`(arguments: [String]) {
    let error = #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(["identity", "number"] + arguments) }
    #expect(error.map { YimenCommand.exitCode(for: $0).rawValue } == 64)
  }
}
