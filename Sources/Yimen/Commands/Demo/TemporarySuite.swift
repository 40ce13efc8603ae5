import Bus
import Configuration
import Foundation
import Logging
import ServiceKit
import Suite

/// A suite of one's own, in this process, on a directory that goes with it.
enum TemporarySuite {
  static func run<Result: Sendable>(_ work: (Node) async throws -> Result) async throws -> Result {
    let directory = FileManager.default.temporaryDirectory.appending(path: "yimen-\(UUID().uuidString.prefix(8))").path
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(atPath: directory) }
    var logger = Logger(label: "yimen", factory: { StreamLogHandler.standardError(label: $0) })
    logger.logLevel = .error
    let reader = ConfigReader(provider: EnvironmentVariablesProvider().prefixKeys(with: "yimen"))
    let suite = try await EmbeddedSuite.open(SuiteSettings(directory: directory, reader: reader, logger: logger), listen: [])
    let running = Task { try await suite.run() }
    do {
      try await SuiteReadiness.wait(for: suite.node)
      _ = try await SuiteReadiness.loadSampleIfEmpty(over: suite.node)
      let result = try await work(suite.node)
      running.cancel()
      _ = try? await running.value
      return result
    } catch {
      running.cancel()
      _ = try? await running.value
      throw error
    }
  }
}
