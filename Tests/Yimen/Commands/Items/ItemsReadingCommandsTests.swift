import ArgumentParser
import Bus
import Contracts
import Foundation
import TestKit
import Testing

@testable import yimen

/// Items, imports and proofs as they are read at the command line, with an item service.
struct ItemsReadingCommandsTests {
  let directory = TemporaryDirectory.make()

  private func lines(_ arguments: [String], _ suite: TestItemNode) async throws -> [String] {
    try await CollectedOutput.lines(of: ["items"] + arguments + ["--data", suite.directory])
  }

  @Test func `items are listed, searched and suggested, and their proofs checked`() async throws {
    try await TestItemNode.with { suite async throws in
      let file = directory + "/catalogue.json"
      _ = try await CollectedOutput.lines(of: ["items", "generate", file, "--count", "3"])
      _ = try await lines(["import", file], suite)
      let list = try await lines(["list"], suite)
      #expect(list.count == 5 && list[1].hasPrefix("SYN000001") && list[4] == "共 in all 3")
      #expect(try await lines(["list", "--after", "SYN000002", "--json"], suite).count == 1)
      let name = try JSONValue(parsing: try #require(try await lines(["show", "SYN000002", "--json"], suite).first))["name"]
      guard case .string(let words)? = name else { throw NoName() }
      #expect(try await lines(["search", words, "--limit", "1"], suite)[1].hasPrefix("SYN000002"))
      #expect(try await lines(["search", words, "--facets"], suite).contains { $0.hasPrefix("department: ") })
      #expect(try await lines(["suggest", String(words.prefix(2)), "--json"], suite).isEmpty == false)
      #expect(try await lines(["proofs", "--json"], suite).last?.hasPrefix(#"{"findings":["#) == true)
      _ = try await lines(["life-events"], suite)
    }
  }

  struct NoName: Error {}

  @Test func `an import is found again with who began it, its faults, and is forgotten`() async throws {
    try await TestItemNode.with { suite async throws in
      let file = directory + "/broken.json"
      _ = try await CollectedOutput.lines(of: ["items", "generate", file, "--count", "3"])
      let text = String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self)
      try Data(text.replacing("\"level\":\"4\"", with: "\"level\":\"x\"", maxReplacements: 1).utf8).write(to: URL(filePath: file))
      _ = try? await lines(["import", file, "--note", "试导入"], suite)
      let entry = try JSONValue(parsing: try #require(try await lines(["imports", "--json"], suite).first))
      #expect(entry["note"] == .string("试导入") && entry["begunBy"] == .string("operator:command-line"))
      #expect(entry["progress"]?["stage"] == .string("refused"))
      guard case .string(let id)? = entry["progress"]?["id"] else { throw NoName() }
      #expect(try await lines(["imports"], suite).last?.contains("试导入") == true)
      #expect(try await lines(["imports", "faults", id], suite).contains { $0.contains("unknownCode") && $0.contains("level") })
      #expect(try await lines(["imports", "show", id, "--json"], suite).first?.contains("refused") == true)
      let error = await #expect(throws: Refusal.self) { try await lines(["imports", "cancel", id], suite) }
      #expect(error?.code == ItemRefusals.importEnded.code)
    }
  }
}
