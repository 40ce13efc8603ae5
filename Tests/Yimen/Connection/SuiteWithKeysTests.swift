import ArgumentParser
import Bus
import Configuration
import Contracts
import Foundation
import Logging
import ServiceKit
import Suite
import TestKit
import Testing

@testable import yimen

/// A suite that listens where others reach it, and commands that come with key files.
@Suite("A suite with keys")
struct SuiteWithKeysTests {
  let directory = TemporaryDirectory.make()
  var keys: KeyDirectory { KeyDirectory(directory + "/keys") }
  let desk: KeyName

  init() throws { desk = try KeyName("desk") }

  var now: Int { WallClock.system.microseconds() }

  /// Runs a suite with the ring that is there, and hands on the endpoint of its hub.
  func run(_ work: (String) async throws -> Void) async throws {
    let settings = SuiteSettings(
      directory: directory, reader: ConfigReader(provider: InMemoryProvider(values: [:])),
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    let place = KeyPlace(secretPath: keys.secretPath(of: .suite), directory: keys)
    let suite = try await EmbeddedSuite.open(settings, listen: ["tcp://127.0.0.1:0"], keys: place)
    let running = Task { try await suite.run() }
    let outcome: Result<Void, any Error>
    do {
      try await SuiteReadiness.wait(for: suite.node)
      outcome = .success(try await work(suite.node.endpoints[0]))
    } catch { outcome = .failure(error) }
    running.cancel()
    try await running.value
    try outcome.get()
  }

  /// What a command gets that asks for the sample's items, or why it gets none.
  func ask(_ hub: String, key path: String?, as role: Role = .clerk) async -> (any Error)? {
    do {
      let options = try SuiteOptions.parse(["--hub", hub] + (path.map { ["--key-file", $0] } ?? []))
      try await SuiteClient.run(options, patience: .milliseconds(500)) { node in
        _ = try await node.call(ListItems(), as: Principal(id: "window-07", role: role, channel: "window"))
      }
      return nil
    } catch { return error }
  }

  @Test(.timeLimit(.minutes(1)))
  func `answers who has a key, in the roles of that, and nobody else`() async throws {
    _ = try keys.make(desk, roles: [.clerk], at: now)
    // The file and an endpoint are all that is needed.
    let path = directory + "/handed-over"
    try FileManager.default.moveItem(atPath: keys.secretPath(of: desk), toPath: path)
    let stranger = KeyDirectory(TemporaryDirectory.make() + "/keys")
    _ = try stranger.make(desk, roles: [.clerk], at: now)
    try await run { hub in
      #expect(await ask(hub, key: path) == nil)
      #expect((await ask(hub, key: path, as: .approver) as? Refusal)?.code == BusRefusals.keyLacksRole.code)
      #expect((await ask(hub, key: nil) as? CommandFailure)?.status == .unavailable)
      let suite = try #require(try keys.register().active(.suite)).key
      #expect((await ask("\(hub)#\(suite)", key: stranger.secretPath(of: desk)) as? CommandFailure)?.status == .unavailable)
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `takes up a ring that changes while it runs`() async throws {
    _ = try keys.make(.suite, roles: [], at: now)
    try await run { hub in
      _ = try keys.make(desk, roles: [.clerk], at: now)
      let path = keys.secretPath(of: desk)
      while await ask(hub, key: path) != nil { await Task.yield() }
      _ = try keys.revoke(desk, at: now)
      while await ask(hub, key: path) == nil { await Task.yield() }
    }
  }
}
