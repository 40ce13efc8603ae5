import ArgumentParser
import Bus
import Contracts
import Testing

@testable import yimen

struct MandateCommandTests {
  private func lines(_ arguments: [String]) async throws -> [String] {
    try await TestIdentity.lines(of: ["identity", "mandate"] + arguments)
  }

  private let grant = [
    "grant", "company", "person", "--kind", "clerk", "--ground", "document", "--item", "P027", "--item", "P003", "--until", "2027-06-30",
    "--as", "applicant:boss", "--acting-for", "company", "--session", "00ff",
  ]

  @Test func `a mandate is granted as whom, for whom and in which session was said`() async throws {
    let json = try JSONValue(parsing: try await lines(grant + ["--json"])[0])
    #expect(json["id"] == .string("applicant:boss/company/00ff@command-line"))
    #expect(json["subject"] == .string("company") && json["agent"] == .string("person"))
    #expect(json["kind"] == .string("clerk") && json["ground"] == .string("document"))
    #expect(json["items"] == .array([.string("P027"), .string("P003")]) && json["until"] == .string("2027-06-30"))
    let table = try await lines(grant)
    #expect(table.count == 2 && table[1].contains("P027, P003") && table[1].contains("standing"))
  }

  @Test func `a mandate is revoked, and one that is unknown is told`() async throws {
    #expect(try await lines(["revoke", "m1", "--as", "applicant:boss"])[1].contains("revoked"))
    let error = await #expect(throws: Refusal.self) { try await lines(["revoke", "none"]) }
    #expect(error?.code == IdentityRefusals.unknownMandate.code)
  }

  @Test func `mandates are listed on both sides, for what the role reads for`() async throws {
    let own = try await lines(["list", "s1", "--as", "applicant:s1", "--json"]).map { try JSONValue(parsing: $0) }
    #expect(own.map { $0["side"] } == [.string("given"), .string("held")] && own.map { $0["id"] } == [.string("m1"), .string("m2")])
    #expect(own.allSatisfy { $0["agent"] == .string("ownUse  ") })
    let audit = try await lines(["list", "s1", "--as", "auditor:a", "--all"])
    #expect(audit.count == 3 && audit[1].contains("audit") && audit[1].contains("ended"))
    let clerk = try await lines(["list", "s1", "--as", "clerk:w", "--case", "c1", "--step", "verify"])
    #expect(clerk[1].contains("handling c1 verify"))
  }

  @Test func `a page says where the next begins, and the last says nothing of it`() async throws {
    let words = ["list", "s1", "--as", "applicant:s1", "--after", "m9", "--limit", "2"]
    #expect(try await lines(words).last == "下一页 next page: --after 'm9+2'")
    let json = try JSONValue(parsing: try #require(try await lines(words + ["--json"]).last))
    #expect(json["next"] == .string("m9+2"))
    #expect(try await lines(["list", "s1", "--as", "applicant:s1"]).allSatisfy { !$0.contains("--after") })
  }

  @Test(arguments: [
    ["grant", "a", "b", "--ground", "document"], ["grant", "a", "b", "--kind", "friend", "--ground", "document"],
    ["grant", "a", "b", "--kind", "unspecified", "--ground", "document"], ["grant", "a", "--kind", "agent", "--ground", "document"],
    ["grant", "a", "b", "--kind", "agent", "--ground", "document", "--until", "tomorrow"], ["revoke"], ["list"],
    ["list", "s1", "--limit", "-1"], ["list", "s1", "--as", "clerk:w", "--acting-for", "s1"], ["list", "s1", "--session", "00"],
  ])
  func `what cannot be meant is an error of usage`(arguments: [String]) {
    let error = #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(["identity", "mandate"] + arguments) }
    #expect(error.map { YimenCommand.exitCode(for: $0).rawValue } == 64)
  }
}
