import ArgumentParser
import Bus
import Foundation
import ServiceKit
import Suite
import TestKit
import Testing

@testable import yimen

struct SuiteOptionsTests {
  let directory = TemporaryDirectory.make()

  func failure() throws -> CommandFailure? {
    let options = try SuiteOptions.parse(["--data", directory])
    return #expect(throws: CommandFailure.self) { try options.hubs() }
  }

  @Test func `without a suite the remedy is told`() throws {
    let failure = try failure()
    #expect(failure?.status == .unavailable)
    #expect(failure?.remedy.en.contains("yimen up") == true)
  }

  @Test func `a suite whose process has ended does not run`() throws {
    try SuiteFile(pid: 0, version: "1", endpoints: ["tcp://127.0.0.1:1"], mode: .apart).write(in: directory)
    #expect(try failure()?.status == .unavailable)
  }

  @Test func `a suite file that cannot be read is said to be`() throws {
    try FileManager.default.createDirectory(atPath: directory + "/run", withIntermediateDirectories: true)
    try Data("[".utf8).write(to: URL(filePath: SuiteFile.path(in: directory)))
    #expect(try failure()?.status == .badData)
  }

  @Test func `a suite file that may not be read is told apart from one that is damaged`() throws {
    // A directory in its place is what no user may read as a file, whoever runs the test.
    try FileManager.default.createDirectory(atPath: SuiteFile.path(in: directory), withIntermediateDirectories: true)
    let failure = try failure()
    #expect(failure?.status == .noInput)
    #expect(failure?.remedy.en.contains("as the user whose suite it is") == true)
  }

  @Test func `the way to start a suite names the directory that was asked for`() throws {
    #expect(try failure()?.remedy.en.contains("yimen up --data \(directory)") == true)
  }

  @Test func `a hub that does not answer is said to be silent`() async throws {
    let options = try SuiteOptions.parse(["--hub", "ipc://\(directory)/nobody"])
    let error = await #expect(throws: CommandFailure.self) { try await SuiteClient.run(options, patience: .milliseconds(50)) { _ in } }
    #expect(error?.status == .unavailable)
  }

  @Test func `a hub on another machine asks for a key`() async throws {
    let options = try SuiteOptions.parse(["--hub", "tcp://192.0.2.7:7400"])
    await #expect(throws: KeyError.noKey(endpoint: "tcp://192.0.2.7:7400")) { try await SuiteClient.run(options) { _ in } }
    let missing = try SuiteOptions.parse(["--hub", "tcp://192.0.2.7:7400", "--key-file", directory + "/desk.key"])
    await #expect(throws: KeyError.missing(path: directory + "/desk.key")) { try await SuiteClient.run(missing) { _ in } }
    #expect(throws: (any Error).self) { try SuiteOptions.parse(["--hub", "tcp://192.0.2.7:7400#cut-off"]) }
  }

  @Test func `the data directory is told by the environment`() {
    #expect(DataDirectory.standard(environment: ["YIMEN_DATA": "/a", "XDG_DATA_HOME": "/b", "HOME": "/c"]) == "/a")
    #expect(DataDirectory.standard(environment: ["XDG_DATA_HOME": "/b", "HOME": "/c"]) == "/b/yimen")
    #expect(DataDirectory.standard(environment: ["XDG_DATA_HOME": "b", "HOME": "/c"]) == "/c/.local/share/yimen")
  }
}
