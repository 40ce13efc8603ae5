import ArgumentParser
import Bus
import Contracts
import Testing

@testable import yimen

/// What services ask of IdentityService, asked at the command line.
struct ServiceQuestionCommandTests {
  /// What a command writes that ends with 1.
  private func negative(_ arguments: [String]) async throws -> [String] {
    let suite = try await TestSuiteNode(and: [TestIdentity.definition])
    let collected = CollectedOutput()
    let error = await #expect(throws: ExitCode.self) {
      try await collected.run(["identity"] + arguments + ["--as", "service:case", "--data", suite.directory])
    }
    await suite.stop()
    #expect(error?.rawValue == 1)
    return collected.lines
  }

  @Test func `who may act is told with the mandate and for which items, and who may not with the reason`() async throws {
    let words = ["mandate", "check", "agent", "person"]
    let may = try await TestIdentity.lines(of: ["identity"] + words + ["--item", "P027", "--as", "service:case"])
    #expect(may == ["可以 may: agent, agent for person", "事项 items: P027"])
    #expect(try await TestIdentity.lines(of: ["identity"] + words + ["--as", "service:case"]).last == "事项 items: 全部 all")
    #expect(try await negative(words + ["--item", "P099"]) == ["不可以 may not: 委托限于其他事项 it is for other items"])
    let json = try JSONValue(parsing: try #require(try await negative(words + ["--item", "P099", "--json"]).first))
    #expect(json["denial"] == .string("otherItem"))
  }

  @Test func `every reason has its words`() {
    let words = MandateDenial.allCases.map(MandateText.denial)
    #expect(Set(words).count == MandateDenial.allCases.count)
  }

  @Test func `a session that stands is told with its level, and one that does not ends with 1`() async throws {
    let stands = try await TestIdentity.lines(of: ["identity", "session", "check", "00ff", "--as", "service:web"])
    #expect(stands.count == 1 && stands[0].hasPrefix("有效 it stands: s1, 等级 level 2"))
    #expect(try await negative(["session", "check", "0000"]) == ["无效 it does not stand: expired"])
  }

  @Test func `merges are a table, and a page says where the next begins`() async throws {
    let words = ["identity", "merges", "--as", "service:case", "--after", "s1 s0", "--limit", "2"]
    let table = try await TestIdentity.lines(of: words)
    #expect(table.count == 3 && table[1].contains("s2") && table[1].contains("s1") && table[2] == "下一页 next page: --after 's1 s0+2'")
    let json = try await TestIdentity.lines(of: words + ["--json"])
    #expect(json.count == 2 && json[1] == #"{"next":"s1 s0+2"}"#)
    #expect(try await TestIdentity.lines(of: ["identity", "merges", "--as", "service:case"]).count == 2)
  }
}
