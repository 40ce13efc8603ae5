import Bus
import Foundation
import Store

/// Durable submissions from a client over tcp to a decision on disk, beside the very rows of these submissions written
/// through bare GRDB in batches as large as the number in flight; and, where there is a PostgreSQL server, the same on it, with one and with
/// three instances of CaseService, beside those on SQLite.
public enum SubmitBench {
  static let inFlight = 256
  static let rounds = 5
  static let seconds = 2.0
  static let instances = 3

  /// - Parameter address: of a PostgreSQL server, as a URL of libpq's; the suite's schemas stay there.
  public static func run(postgres address: String?) async throws -> [Measure] {
    let directory = FileManager.default.temporaryDirectory.appending(path: "yimen-submit-\(UUID().uuidString.prefix(8))").path
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let suite = try await SubmittingSuite("\(directory)/sqlite", store: nil)
    let onServer: SubmittingSuite? =
      if let address { try await SubmittingSuite("\(directory)/server", store: .server(address)) } else { nil }
    var rates: [String: [Double]] = [:]
    for round in 0..<rounds {
      rates["sqlite", default: []].append(try await suite.rate(inFlight, seconds: seconds))
      rates["floor", default: []].append(
        try SubmitFloor.rate(replaying: suite.directory, into: "\(directory)/floor-\(round)", batch: inFlight))
      guard let onServer else { continue }
      rates["one", default: []].append(try await onServer.rate(inFlight, seconds: seconds))
      try await onServer.serve(instances)
      _ = try await onServer.rate(inFlight, seconds: 0.3)
      rates["three", default: []].append(try await onServer.rate(inFlight, seconds: seconds))
      try await onServer.serve(1)
    }
    await onServer?.stop()
    await suite.stop()
    let middle = rates.mapValues(median)
    let sqlite = middle["sqlite"] ?? .nan
    var measures = [Measure("submit.rate", sqlite, "cases/s").atLeast(0.3, timesFloor: middle["floor"] ?? .nan)]
    if let one = middle["one"], let three = middle["three"] {
      measures += [
        Measure("submit.postgres.one", one, "cases/s").beside(sqlite),
        Measure("submit.postgres.three", three, "cases/s").beside(sqlite),
        Measure("submit.postgres.shared", three, "cases/s").atLeast(1, timesFloor: one),
      ]
    }
    return measures
  }
}
