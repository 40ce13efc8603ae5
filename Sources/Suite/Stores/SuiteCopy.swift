public import Logging
import ServiceKit
public import Store

/// Moves the stores of a suite from one engine to the other; the suite does not run meanwhile.
public struct SuiteCopy: Sendable {
  public typealias Progress = @Sendable (_ service: String, _ step: StoreCopy.Step) -> Void

  /// What was copied of one service's store, and compared.
  public struct Report: Sendable {
    public let service: String
    public let tables: [StoreCopy.Table]
  }

  private let source: StoreLocation
  private let target: StoreLocation
  private let sourceName: String
  private let logger: Logger

  /// - Parameter sourceName: what the target remembers the source by; without secrets.
  public init(from source: StoreLocation, named sourceName: String, to target: StoreLocation, logger: Logger) {
    self.source = source
    self.target = target
    self.sourceName = sourceName
    self.logger = logger
  }

  /// Copies what is not there yet, compares every table, and only then lets services open the target.
  /// - Returns: Empty where an earlier run had compared all, and this one only let the rest of the target go.
  /// - Throws: `CopyError`, `StoreError`. Run again, it goes on from there; what was written to the source meanwhile is found, and the rest of the
  ///   target stays closed.
  public func run(progress: @escaping Progress) async throws -> [Report] {
    try await StoreSessions.check(source)
    var copies: [StoreCopy] = []
    let outcome: Result<[Report], any Error>
    do {
      for store in ServiceStore.all(at: source) {
        let copy = try await StoreCopy.open(
          store.name, from: source, named: sourceName, to: target, migrations: store.service.migrations, logger: logger)
        if let copy { copies.append(copy) }
      }
      guard !copies.isEmpty else { throw CopyError.noSource(sourceName) }
      outcome = .success(try await run(copies, progress))
    } catch {
      outcome = .failure(error)
    }
    for copy in copies { await copy.close() }
    return try outcome.get()
  }

  private func run(_ copies: [StoreCopy], _ progress: @escaping Progress) async throws -> [Report] {
    var reports: [Report] = []
    let areConcluded = try await Self.areConcluded(copies)
    if !areConcluded {
      // All targets are looked at before the first is written to.
      var standings: [StoreCopy.Standing] = []
      for copy in copies { standings.append(try await copy.look()) }
      for (copy, standing) in zip(copies, standings) {
        let service = copy.service
        reports.append(Report(service: service, tables: try await copy.run(from: standing) { progress(service, $0) }))
      }
    }
    // Nothing keeps programs from a server: one may have begun to write behind what was compared. Nor does anything keep the suite from being
    // started on the source again after a run that was cut off.
    var own: [Int64] = []
    for copy in copies { if let session = try await copy.session() { own.append(session) } }
    try await StoreSessions.check(source, besides: own)
    for copy in copies {
      // To what an earlier run let go services may have begun to write; nobody could open the rest.
      if areConcluded, try await !copy.isBegun() { continue }
      try await copy.confirm()
    }
    if !areConcluded {
      // On record everywhere before the first is let go: cut off from here on, the next run lets the others go.
      for copy in copies { try await copy.conclude() }
    }
    for copy in copies { try await copy.finish() }
    return reports
  }

  /// Whether an earlier run has compared all of them: it has said so of one.
  private static func areConcluded(_ copies: [StoreCopy]) async throws -> Bool {
    for copy in copies where try await copy.isConcluded() { return true }
    return false
  }
}
