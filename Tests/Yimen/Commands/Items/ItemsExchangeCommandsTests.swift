import ArgumentParser
import Bus
import Foundation
import TestKit
import Testing

@testable import yimen

/// `yimen items import` and `export` with an item service.
struct ItemsExchangeCommandsTests {
  let directory = TemporaryDirectory.make()

  private func run(_ arguments: [String], _ suite: TestItemNode) async throws -> JSONValue {
    let lines = try await CollectedOutput.lines(of: ["items"] + arguments + ["--json", "--data", suite.directory])
    return try JSONValue(parsing: try #require(lines.last))
  }

  @Test func `a generated catalogue goes in, comes out as tables, and goes in again without a change`() async throws {
    try await TestItemNode.with { suite async throws in
      let file = directory + "/catalogue.json"
      _ = try await CollectedOutput.lines(of: ["items", "generate", file, "--count", "40"])
      let first = try await run(["import", file], suite)
      #expect(first["taken"] == .bool(true))
      #expect(first["report"]?["added"] == .integer(40))

      let tables = directory + "/tables"
      _ = try await run(["export", tables, "--format", "csv", "--encoding", "gb18030"], suite)
      let again = try await run(["import", tables, "--encoding", "gb18030"], suite)
      #expect(again["report"]?["unchanged"] == .integer(40))

      let copy = directory + "/copy.json"
      #expect(try await run(["export", copy], suite)["path"] == .string(copy))
      #expect(try await run(["import", copy], suite)["report"]?["unchanged"] == .integer(40))
    }
  }

  @Test func `faults are told by line and field, and the program ends with no`() async throws {
    try await TestItemNode.with { suite async throws in
      let file = directory + "/broken.json"
      _ = try await CollectedOutput.lines(of: ["items", "generate", file, "--count", "3"])
      let text = String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self)
      try Data(text.replacing("\"level\":\"4\"", with: "\"level\":\"x\"", maxReplacements: 1).utf8).write(to: URL(filePath: file))
      let collected = CollectedOutput()
      let error = await #expect(throws: ExitCode.self) {
        try await collected.run(["items", "import", file, "--data", suite.directory])
      }
      #expect(error?.rawValue == ExitStatus.negative.rawValue)
      #expect(collected.text.contains("level"))
      #expect(collected.text.contains("unknownCode"))
      #expect(collected.text.contains("未导入 refused"))
    }
  }

  @Test func `an import names itself, so that all its faults can be asked for`() async throws {
    try await TestItemNode.with { suite async throws in
      let file = directory + "/many.json"
      _ = try await CollectedOutput.lines(of: ["items", "generate", file, "--count", "120"])
      let text = String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self)
      try Data(text.replacing("\"level\":\"4\"", with: "\"level\":\"x\"").utf8).write(to: URL(filePath: file))
      let told = CollectedOutput()
      await #expect(throws: ExitCode.self) { try await told.run(["items", "import", file, "--judge", "--data", suite.directory]) }
      let line = try #require(told.lines.last)
      #expect(line.contains("yimen items imports faults") && line.hasSuffix("--after 100"))

      let json = CollectedOutput()
      await #expect(throws: ExitCode.self) {
        try await json.run(["items", "import", file, "--judge", "--json", "--data", suite.directory])
      }
      let outcome = try JSONValue(parsing: try #require(json.lines.last))
      guard case .string(let id)? = outcome["id"] else { throw NoID() }
      guard case .integer(let total)? = outcome["blocking"] else { throw NoID() }
      let rest = ["items", "imports", "faults", id, "--after", "100", "--data", suite.directory]
      #expect(try await CollectedOutput.lines(of: rest).last == "共 in all \(total)")
      let faults = try await CollectedOutput.lines(of: rest + ["--json"])
      #expect(faults.count == 20)
      #expect(try faults.allSatisfy { try JSONValue(parsing: $0)["rule"] == .string("unknownCode") })
    }
  }

  struct NoID: Error {}

  @Test func `judging writes nothing`() async throws {
    try await TestItemNode.with { suite async throws in
      let file = directory + "/catalogue.json"
      _ = try await CollectedOutput.lines(of: ["items", "generate", file, "--count", "3"])
      let judged = try await run(["import", file, "--judge"], suite)
      #expect(judged["taken"] != .bool(true))
      #expect(judged["report"]?["added"] == .integer(3))
      #expect(try await run(["import", file], suite)["report"]?["added"] == .integer(3))
    }
  }
}
