import ArgumentParser
import Bus
import Foundation
import ServiceKit
import Store
import Suite
import TestKit
import Testing

@testable import yimen

struct StoreCopyCommandTests {
  @Test func `stores go to PostgreSQL, and every table is told with its rows`() async throws {
    let directory = TemporaryDirectory.make()
    try await EmptyStores.make(in: directory)
    guard case .server(let address) = try await TestStore.server(for: directory) else { return }
    let arguments = ["store", "copy", "--from", "sqlite:\(directory)", "--to", address]
    let lines = try await CollectedOutput.lines(of: arguments)
    #expect(lines.last == "已复制，两边一致 copied, and both sides are the same")
    let reports = try await CollectedOutput.lines(of: arguments + ["--json"]).map { try JSONValue(parsing: $0) }
    #expect(reports.map { $0["service"] } == SuiteServices.all.map { .string($0.name) })
    #expect(reports[0]["tables"]?["store_event"]?["rows"] == .integer(0))
  }

  @Test(arguments: [
    ["--from", "sqlite:/a", "--to", "sqlite:/b"], ["--from", "postgres:///a", "--to", "postgres:///b"],
    ["--from", "/a", "--to", "postgres:///b"],
    ["--from", "sqlite:/a"],
  ])
  func `places of one engine, or none, are errors of usage`(arguments: [String]) {
    let error = #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(["store", "copy"] + arguments) }
    #expect(error.map { YimenCommand.exitCode(for: $0).rawValue } == 64)
  }

  @Test func `a source keeps its name, from wherever it is named`() throws {
    let directory = TemporaryDirectory.make()
    try FileManager.default.createSymbolicLink(atPath: directory + "/link", withDestinationPath: directory)
    #expect(InputPath.absolute(directory + "/link/") == InputPath.absolute(directory))
    #expect(InputPath.absolute("x") == InputPath.absolute(FileManager.default.currentDirectoryPath + "/x"))
  }
}
