import ArgumentParser
import Bus
import Foundation
import Logging
import ServiceKit
import Suite
import TestKit
import Testing

@testable import yimen

struct DoctorCommandTests {
  /// What it found in JSON, by name, and whether it ended with 1.
  func run(_ arguments: String...) async throws -> (states: [String: String], hasFailed: Bool) {
    let collected = CollectedOutput()
    var hasFailed = false
    do {
      try await collected.run(["doctor", "--json"] + arguments)
    } catch let code as ExitCode {
      #expect(code.rawValue == ExitStatus.negative.rawValue)
      hasFailed = true
    }
    var states: [String: String] = [:]
    for line in collected.lines {
      let json = try JSONValue(parsing: line)
      guard case .string(let name)? = json["check"], case .string(let state)? = json["state"] else { throw NotInTable() }
      states[name] = state
    }
    #expect(hasFailed == states.values.contains("fail"))
    return (states, hasFailed)
  }

  struct NotInTable: Error {}

  @Test func `a directory in which nothing was started yet is told to start, and stays empty`() async throws {
    let directory = TemporaryDirectory.make()
    let found = try await run("--data", directory)
    #expect(!found.hasFailed, "\(found)")
    #expect(found.states["hub.notStarted"] == "warn" && found.states["stores"] == "ok" && found.states["keys"] == "ok")
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory).isEmpty)
  }

  @Test func `a hub that answers is asked for services, versions and clocks`() async throws {
    let suite = try await TestSuiteNode()
    let found = try await run("--data", suite.directory)
    #expect(found.states["hub"] == "ok" && found.states["clock"] == "ok", "\(found)")
    // It is a suite of one service, of version 1.
    #expect(found.states["services.missing"] == "fail" && found.states["version.commandOld"] == "warn")
    let named = try await run("--hub", suite.node.endpoints[0], "--data", TemporaryDirectory.make())
    #expect(named.states["hub"] == "ok" && named.states["hub.notStarted"] == nil)
    await suite.stop()
    let gone = try await run("--hub", suite.node.endpoints[0], "--data", TemporaryDirectory.make())
    #expect(gone.states["hub.noListener"] == "fail" && gone.states["services"] == nil)
  }

  @Test func `a hub whose clock is an hour off is told`() async throws {
    var configuration = NodeConfiguration(incarnation: 1, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    configuration.isHub = true
    configuration.network = MemoryNetwork()
    configuration.listen = ["tcp://127.0.0.1:0"]
    configuration.timeOfDay = { RealtimeClock.now() + 3_600_000_000 }
    let hub = Node(configuration)
    try await hub.start()
    let found = try await run("--hub", hub.endpoints[0], "--data", TemporaryDirectory.make())
    #expect(found.states["clock.differs"] == "fail", "\(found)")
    await hub.stop()
  }

  @Test func `a suite that was killed left a file that names a process that is gone`() async throws {
    let directory = TemporaryDirectory.make()
    let socket = directory + "/run/hub.ipc"
    // The largest process number of Linux is 2^22.
    try SuiteFile(pid: (1 << 22) + 1, version: "1", endpoints: ["ipc://" + socket], mode: .embedded).write(in: directory)
    #expect(try await run("--data", directory).states["hub.deadProcess"] == "fail")
  }

  @Test func `a file that is none and settings that cannot be read are told, and the rest is looked at all the same`() async throws {
    let directory = TemporaryDirectory.make()
    try FileManager.default.createDirectory(atPath: directory + "/run", withIntermediateDirectories: false)
    try Data("{".utf8).write(to: URL(filePath: SuiteFile.path(in: directory)))
    let found = try await run("--data", directory, "--config", "/nowhere.json")
    #expect(found.states["hub.suiteFile"] == "fail" && found.states["settings"] == "fail" && found.states["disk"] != nil)
  }

  @Test func `a hub that is no endpoint is an error of usage`() {
    #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(["doctor", "--hub", "localhost:7400"]) }
  }
}
