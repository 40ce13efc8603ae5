import Bus
import Foundation
import Suite
import TestKit
import Testing

@testable import yimen

struct DemoCommandTests {
  /// What the command says and does where no suite runs.
  func failure(of arguments: [String]) async throws -> CommandFailure? {
    let collected = CollectedOutput()
    let error = await #expect(throws: CommandFailure.self) { try await collected.run(["demo", "--json"] + arguments) }
    #expect(collected.lines.isEmpty)
    return error
  }

  @Test func `a suite that is named by its directory must be running`() async throws {
    let directory = TemporaryDirectory.make()
    let error = try await failure(of: ["--data", directory])
    #expect(error?.status == .unavailable)
    #expect(error?.remedy.en.contains("yimen up --data \(directory)") == true)
    #expect(error?.remedy.zh.contains("yimen up --data \(directory)") == true)
  }

  @Test func `a suite whose file cannot be read is said to be so, and not played beside`() async throws {
    let directory = TemporaryDirectory.make()
    try FileManager.default.createDirectory(atPath: directory + "/run", withIntermediateDirectories: true)
    try Data("{".utf8).write(to: URL(filePath: SuiteFile.path(in: directory)))
    let error = try await failure(of: ["--data", directory])
    #expect(error?.status == .badData)
  }
}
