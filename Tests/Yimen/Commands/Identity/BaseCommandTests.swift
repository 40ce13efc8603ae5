import ArgumentParser
import Bus
import Contracts
import Testing

@testable import yimen

struct BaseCommandTests {
  private func lines(_ arguments: [String]) async throws -> [String] {
    try await TestIdentity.lines(of: ["identity", "base"] + arguments)
  }

  @Test func `what is read is hidden unless it is asked for, and a page says where the next begins`() async throws {
    let words = ["read", "s1", "--as", "applicant:s1", "--after", "address x", "--limit", "2"]
    let hidden = try await lines(words)
    #expect(hidden.count == 3 && hidden[1].contains("s1") && hidden[1].contains("ownUse") && !hidden[1].contains("某路"))
    #expect(hidden.last == "下一页 next page: --after 'address x+2'")
    #expect(try await lines(words + ["--reveal"])[1].contains("某路 1 号"))
    let json = try await lines(words + ["--json"])
    #expect(json.count == 2 && !json[0].contains("某路") && json[1] == #"{"next":"address x+2"}"#)
    #expect(try await lines(["read", "s1", "--as", "applicant:s1"]).count == 2)
  }

  @Test func `fields are put as they are named, a value with its own signs`() async throws {
    let put = ["put", "s1", "address=某路 1 号", "note=a=b", "--resource", "population", "--provider", "公安局", "--as-of", "2026-08-01"]
    let json = try JSONValue(parsing: try #require(try await lines(put + ["--json"]).first))
    #expect(json["subject"] == .string("s1 population 公安局 2026-08-01 address:某路 1 号 note:a=b") && json["taken"] == .integer(2))
  }

  @Test(arguments: [
    ["read"], ["put", "s1", "--resource", "r", "--provider", "p", "--as-of", "2026-08-01"],
    ["put", "s1", "address", "--resource", "r", "--provider", "p", "--as-of", "2026-08-01"],
    ["put", "s1", "=x", "--resource", "r", "--provider", "p", "--as-of", "2026-08-01"],
    ["put", "s1", "address=x", "--provider", "p", "--as-of", "2026-08-01"],
  ])
  func `what cannot be meant is an error of usage`(arguments: [String]) {
    let error = #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(["identity", "base"] + arguments) }
    #expect(error.map { YimenCommand.exitCode(for: $0).rawValue } == 64)
  }
}
