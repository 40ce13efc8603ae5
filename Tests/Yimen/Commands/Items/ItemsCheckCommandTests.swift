import ArgumentParser
import Bus
import Foundation
import ItemService
import TestKit
import Testing

@testable import yimen

struct ItemsCheckCommandTests {
  let directory = TemporaryDirectory.make()

  func file(_ bytes: some DataProtocol) throws -> String {
    let path = directory + "/proofs.json"
    try Data(bytes).write(to: URL(filePath: path))
    return path
  }

  /// What a check of a file prints, and the exit code that it ends with.
  func check(_ text: String, _ more: [String] = ["--json"]) async throws -> (lines: [String], code: Int32) {
    try await run(try file(Data(text.utf8)), more)
  }

  func run(_ path: String, _ more: [String]) async throws -> (lines: [String], code: Int32) {
    let collected = CollectedOutput()
    do {
      try await collected.run(["items", "check", path] + more)
      return (collected.lines, 0)
    } catch let code as ExitCode {
      return (collected.lines, code.rawValue)
    }
  }

  @Test func `a loop of edges is one finding with its items and its path, and the exit code is 1`() async throws {
    let checked = try await check(#"{"edges":[["营业执照","消防意见"],["消防意见","租赁备案"],["租赁备案","营业执照"],["开业","营业执照"]]}"#)
    #expect(checked.code == 1)
    #expect(checked.lines.count == 1)
    let json = try JSONValue(parsing: try #require(checked.lines.first))
    guard case .object(let members) = json, case .array(let findings)? = json["findings"] else { throw NoFindings() }
    #expect(members.map(\.name) == ["findings"])
    #expect(findings.count == 1)
    guard case .object(let loop)? = findings.first else { throw NoFindings() }
    #expect(Set(loop.map(\.name)) == ["kind", "items", "path", "rule", "remedy"])
    #expect(findings[0]["kind"] == .string("loop"))
    #expect(findings[0]["items"] == .array(["消防意见", "租赁备案", "营业执照"].sorted().map { .string($0) }))
    guard case .array(let path)? = findings[0]["path"] else { throw NoFindings() }
    #expect(path.count == 3)
  }

  struct NoFindings: Error {}

  @Test(arguments: [#"{"edges":[["户口迁入","户口迁移证"],["户口迁移证","户口准迁证"],["户口准迁证","居民身份证"]]}"#, #"{"edges":[]}"#])
  func `lawful edges have no findings, and the exit code is 0`(text: String) async throws {
    let checked = try await check(text)
    #expect(checked.code == 0)
    #expect(checked.lines == [#"{"findings":[]}"#])
  }

  @Test func `the sample catalogue has no findings`() async throws {
    let checked = try await run(try file(Data(SampleCatalogue.bytes)), ["--json"])
    #expect(checked.code == 0)
    #expect(checked.lines == [#"{"findings":[]}"#])
  }

  static let bad = """
    {"schema":"yimen-catalogue/1","certificate_types":[],"life_events":[],
    "materials":[{"code":"x19","name":"健在证明(居委会)","issuer":"居委会","kind":"1","replaceable":false},
    {"code":"k","name":"亲属关系证明","issuer":"公安","kind":"1","replaceable":false}],
    "items":[{"code":"G3","name":"养老金年审","materials":[{"material":"x19","necessity":"1"},{"material":"k","necessity":"1"}],"result":{}}]}
    """

  @Test func `a proof that must not be asked for has its item, its material, the rule and the remedy`() async throws {
    let checked = try await check(Self.bad)
    #expect(checked.code == 0, "it does not stop publication")
    let json = try JSONValue(parsing: try #require(checked.lines.first))
    guard case .array(let findings)? = json["findings"], case .object(let members)? = findings.first else { throw NoFindings() }
    #expect(findings.count == 1)
    #expect(Set(members.map(\.name)) == ["kind", "item", "material", "rule", "remedy"])
    #expect(findings[0]["kind"] == .string("not_lawful"))
    #expect(findings[0]["item"] == .string("G3"))
    #expect(findings[0]["material"] == .string("x19"))
  }

  @Test func `an abolished proof stops publication`() async throws {
    let checked = try await check(Self.bad.replacing("健在证明(居委会)", with: "曾用名证明").replacing("x19", with: "m1"))
    #expect(checked.code == 1)
    #expect(checked.lines.first?.contains(#""kind":"abolished""#) == true)
  }

  @Test func `people read the loop as a circle, and what opens it`() async throws {
    let checked = try await check(#"{"edges":[["a","b"],["b","a"]]}"#, [])
    #expect(checked.code == 1)
    #expect(checked.lines.first?.contains("a → b → a") == true)
    #expect(checked.lines.contains { $0.contains("what opens all loops") })
    #expect(try await check(#"{"edges":[]}"#, []).lines.count == 1)
  }

  @Test(arguments: [
    "", "{}", "[]", "{\"edges\":[[\"a\"]]}", "{\"edges\":[[\"a\",\"b\"]", "事项", "{\"schema\":\"yimen-halls/1\",\"halls\":[]}",
  ])
  func `a file that is neither is bad data, and told so`(text: String) async throws {
    let path = try file(Data(text.utf8))
    let error = await #expect(throws: CommandFailure.self) { try await CollectedOutput().run(["items", "check", path, "--json"]) }
    #expect(error?.status == .badData)
    #expect(error?.meaning.en.contains(path) == true)
  }

  @Test func `tables are judged as the JSON file of the same catalogue, and their faults are told by table and line`() async throws {
    let (json, tables) = (directory + "/catalogue.json", directory + "/tables")
    _ = try await CollectedOutput.lines(of: ["items", "generate", json, "--count", "20"])
    _ = try await CollectedOutput.lines(of: ["items", "generate", tables, "--count", "20", "--format", "csv", "--encoding", "gb18030"])
    let whole = try await run(json, ["--json"])
    let apart = try await run(tables, ["--json"])
    #expect(apart.lines == whole.lines && apart.code == whole.code)
    #expect(try await run(tables, ["--encoding", "gb18030", "--json"]).lines == whole.lines)
    try Data("code\nA\n".utf8).write(to: URL(filePath: tables + "/certificate_types.csv"))
    let error = await #expect(throws: CommandFailure.self) { try await CollectedOutput().run(["items", "check", tables]) }
    #expect(error?.status == .badData)
    #expect(error?.meaning.en.contains("certificate_types, line 1") == true)
    #expect(error?.meaning.en.contains("columnMissing") == true)
  }

  @Test func `a missing file and a folder without tables are no input`() async throws {
    for path in [directory + "/none", directory] {
      let error = await #expect(throws: CommandFailure.self) { try await CollectedOutput().run(["items", "check", path]) }
      #expect(error?.status == .noInput)
    }
  }

  @Test func `a file without an end is not read without an end`() async throws {
    let error = await #expect(throws: CommandFailure.self) { try await CollectedOutput().run(["items", "check", "/dev/zero"]) }
    #expect(error?.status == .badData)
  }
}
