import ArgumentParser
import Bus
import Contracts
import Foundation
import TestKit
import Testing

@testable import yimen

/// An office changes an item at the command line, with an item service.
struct ItemsDraftCommandsTests {
  let directory = TemporaryDirectory.make()
  private let code = "SYN000001"

  private func lines(_ arguments: [String], _ suite: TestItemNode) async throws -> [String] {
    try await CollectedOutput.lines(of: ["items"] + arguments + ["--data", suite.directory])
  }

  private func json(_ arguments: [String], _ suite: TestItemNode) async throws -> JSONValue {
    try JSONValue(parsing: try #require(try await lines(arguments + ["--json"], suite).last))
  }

  /// A service with a small catalogue.
  private func withCatalogue(_ test: (TestItemNode) async throws -> Void) async throws {
    try await TestItemNode.with { suite async throws in
      let file = directory + "/catalogue.json"
      _ = try await CollectedOutput.lines(of: ["items", "generate", file, "--count", "3"])
      _ = try await lines(["import", file], suite)
      try await test(suite)
    }
  }

  struct NoItem: Error {}

  /// The item as it is printed, with a field changed, as a file.
  private func changed(_ suite: TestItemNode, _ field: String = "fee", to text: String = "每证 10 元") async throws -> String {
    let printed = try await lines(["draft", "show", code], suite).joined(separator: "\n")
    guard case .object(let members) = try JSONValue(parsing: printed), members.contains(where: { $0.name == field }) else { throw NoItem() }
    let item = JSONValue.object(members.map { $0.name == field ? (name: field, value: .string(text)) : $0 })
    let path = directory + "/item.json"
    try Data(item.text.utf8).write(to: URL(filePath: path))
    return path
  }

  @Test func `an item is taken out, changed, put, compared, checked and published`() async throws {
    try await withCatalogue { suite async throws in
      let put = try await json(["draft", "put", try await changed(suite), "--note", "调整收费"], suite)
      #expect(put["version"]?["version"] == .integer(2))
      #expect(put["version"]?["note"] == .string("调整收费"))

      let difference = try await lines(["compare", code], suite)
      #expect(difference.first == "\(code) v1 → v2")
      #expect(difference.contains { $0.contains("~") && $0.contains("fee") && $0.contains("每证 10 元") })
      #expect(try await lines(["draft", "check", code], suite).last?.contains("nothing stops publication") == true)
      #expect(try await json(["draft", "list"], suite)["life"] == .string("draft"))

      let early = await #expect(throws: Refusal.self) { try await lines(["publish", code], suite) }
      #expect(early?.code == ItemRefusals.notChecked.code)
      let checked = try await json(["draft", "mark-checked", code, "--as", "approver:desk-1"], suite)
      #expect(checked["life"] == .string("checked") && checked["checkedBy"] == .string("desk-1"))
      #expect(try await json(["publish", code], suite)["life"] == .string("inForce"))
      #expect(try await json(["current", code], suite)["version"] == .integer(2))
      let versions = try await lines(["versions", code], suite)
      #expect(versions.count == 4 && versions[1].contains("desk-1") && versions[1].contains("调整收费"))
      #expect(try await json(["show", code], suite)["fee"] == .string("每证 10 元"))
    }
  }

  @Test func `what is put again as it was taken out is no change`() async throws {
    try await withCatalogue { suite async throws in
      let path = directory + "/item.json"
      try Data(try await lines(["draft", "show", code], suite).joined(separator: "\n").utf8).write(to: URL(filePath: path))
      _ = try await lines(["draft", "put", path], suite)
      #expect(try await lines(["compare", code], suite).last?.contains("no difference") == true)
      #expect(try await json(["compare", code], suite)["to"] == .integer(2))
    }
  }

  @Test func `a field that is misspelt is refused by its name, and nothing is put`() async throws {
    try await withCatalogue { suite async throws in
      let path = try await changed(suite)
      let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
      try Data(text.replacing(#""fee":"#, with: #""feee":"免费","fee":"#).utf8).write(to: URL(filePath: path))
      let error = await #expect(throws: Refusal.self) { try await lines(["draft", "put", path], suite) }
      #expect(error?.code == ItemRefusals.badDraft.code && error?.detail.contains("feee") == true)
      #expect(try await lines(["draft", "list"], suite).last == "共 in all 0")
    }
  }

  @Test func `a draft is dropped, and without one nothing is published, checked or dropped`() async throws {
    try await withCatalogue { suite async throws in
      _ = try await lines(["draft", "put", try await changed(suite)], suite)
      #expect(try await json(["draft", "drop", code], suite)["life"] == .string("withdrawn"))
      for arguments in [["draft", "drop", code], ["publish", code], ["draft", "mark-checked", code]] {
        let error = await #expect(throws: Refusal.self) { try await lines(arguments, suite) }
        #expect(error?.code == ItemRefusals.noDraft.code)
      }
    }
  }

  @Test func `a draft with faults is kept, and its check ends with no`() async throws {
    try await withCatalogue { suite async throws in
      let path = try await changed(suite, "base_code", to: "短")
      #expect(try await lines(["draft", "put", path], suite).contains { $0.contains("✘") && $0.contains("base_code") })
      let collected = CollectedOutput()
      let error = await #expect(throws: ExitCode.self) {
        try await collected.run(["items", "draft", "check", code, "--data", suite.directory])
      }
      #expect(error?.rawValue == ExitStatus.negative.rawValue)
      #expect(collected.text.contains("codeLength") && collected.text.contains("stops publication"))
    }
  }

  @Test func `an item is paused, opened again and withdrawn`() async throws {
    try await withCatalogue { suite async throws in
      for state in ["paused", "published", "withdrawn"] {
        #expect(try await json(["state", code, state, "--reason", "系统升级"], suite)["state"] == .string(state))
      }
      #expect(try await lines(["state", "SYN000002", "paused"], suite).last?.hasSuffix("paused") == true)
    }
  }

  @Test(arguments: [
    ["state", "P027", "draft"], ["state", "P027", "gone"], ["publish", "P027", "--from", "soon"], ["publish"], ["draft", "put"],
    ["compare"], ["show", "P027", "--on", "2026-09-01", "--item-version", "2"],
  ])
  func `what cannot be meant is an error of usage`(arguments: [String]) {
    let error = #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(["items"] + arguments) }
    #expect(error.map { YimenCommand.exitCode(for: $0).rawValue } == 64)
  }

  @Test func `a file that is missing, or no JSON, is told before anybody is asked`() async throws {
    let path = directory + "/broken.json"
    try Data("事项".utf8).write(to: URL(filePath: path))
    for (file, status) in [(path, ExitStatus.badData), (directory + "/none.json", .noInput), (directory, .noInput)] {
      let error = await #expect(throws: CommandFailure.self) {
        try await CollectedOutput().run(["items", "draft", "put", file, "--data", directory])
      }
      #expect(error?.status == status)
    }
  }
}
