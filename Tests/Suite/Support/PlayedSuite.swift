import Bus
import Configuration
import Logging
import ServiceKit
import Store
import Suite
import TestKit

/// A whole suite on real files or on PostgreSQL, that has played the demo and runs on.
struct PlayedSuite {
  static var quiet: Logger { Logger(label: "test") { _ in SwiftLogNoOpLogHandler() } }

  let directory: String
  let location: StoreLocation
  let suite: EmbeddedSuite
  private let running: Task<Void, any Error>

  var node: Node { suite.node }

  /// Starts one on fresh stores and plays the demo.
  static func make(isSQLite: Bool = true) async throws -> PlayedSuite {
    let directory = TemporaryDirectory.make()
    let location = isSQLite ? StoreLocation.directory(directory) : try await TestStore.server(for: directory)
    let played = try await start(in: directory, on: location)
    try await played.play()
    return played
  }

  /// Starts one on stores that may hold something.
  static func start(in directory: String, on location: StoreLocation) async throws -> PlayedSuite {
    let suite = try await EmbeddedSuite.open(
      SuiteSettings(
        directory: directory, store: location, reader: ConfigReader(provider: InMemoryProvider(values: [:])), logger: quiet), listen: [])
    let running = Task { try await suite.run() }
    try await SuiteReadiness.wait(for: suite.node)
    _ = try await SuiteReadiness.loadSampleIfEmpty(over: suite.node)
    return PlayedSuite(directory: directory, location: location, suite: suite, running: running)
  }

  /// - Returns: the numbers of the cases that it made.
  @discardableResult
  func play() async throws -> [String] {
    var random = SystemRandomNumberGenerator()
    return try await DemoStory(bus: node, tell: { _ in }).play(SyntheticPerson(using: &random)).cases.map(\.number)
  }

  func stop() async {
    running.cancel()
    _ = try? await running.value
  }
}
