import Foundation
import Testing

@testable import NotifyService

@Suite("Coming to the hall keeps its promises wherever the program ends")
struct HallWorldTests {
  static let environment = ProcessInfo.processInfo.environment
  static let seed = environment["YIMEN_HALLS_SEED"].flatMap { UInt64($0) }
  static let count = environment["YIMEN_HALLS_SEEDS"].flatMap { UInt64($0) }
  static let first = environment["YIMEN_HALLS_FROM"].flatMap { UInt64($0) } ?? 1
  static var isByHand: Bool { seed != nil || count != nil }
  /// Worlds that are played side by side.
  static let width: UInt64 = 4

  @Test(.disabled(if: isByHand), .timeLimit(.minutes(10)))
  func `with crashes at every await there is one seat, one call, one notice, and what was acknowledged is there`() async throws {
    let report = try await Self.play(1...1_000)
    // A world in which nothing happens keeps all promises.
    #expect(report.crashes > 1_000 && report.acknowledged > 4_000 && report.calls > 300 && report.handOvers > 1_000, "\(report)")
  }

  /// `make halls SEEDS=10000` plays so many; `make halls SEED=123` plays one and tells all that happens in it.
  @Test(.enabled(if: isByHand)) func `so it is with as many seeds as one likes`() async throws {
    if let seed = Self.seed {
      let world = HallWorld(seed: seed, database: try MemoryDatabase(migrations: NotifyService.migrations), looksAlways: true) { print($0) }
      if let violation = await world.run() { Issue.record("\(violation)") }
      print(world.report)
    } else if let count = Self.count {
      print(try await Self.play(Self.first...Self.first + count - 1))
    }
  }

  /// Sets are walked by their hashes, which are others in each run of the tests unless that is set (`make test`).
  @Test(.enabled(if: environment["SWIFT_DETERMINISTIC_HASHING"] != nil)) func `the same seed is the same world`() async throws {
    let database = try MemoryDatabase(migrations: NotifyService.migrations)
    var reports: [HallReport] = []
    for _ in 0..<2 {
      let world = HallWorld(seed: 7, database: database)
      #expect(await world.run() == nil)
      reports.append(world.report)
    }
    #expect(reports[0] == reports[1])
  }

  @Test(.timeLimit(.minutes(5)), arguments: PlantedFault.allCases)
  func `a fault that is planted is found`(fault: PlantedFault) async throws {
    let database = try MemoryDatabase(migrations: NotifyService.migrations)
    for seed: UInt64 in 1...60 {
      if await HallWorld(seed: seed, database: database, fault: fault).run() != nil { return }
    }
    Issue.record("nothing was found of \(fault)")
  }

  private static func play(_ seeds: ClosedRange<UInt64>) async throws -> HallReport {
    try await withThrowingTaskGroup(of: HallReport.self) { group in
      for worker in 0..<width { group.addTask { try await play(seeds, worker: worker) } }
      return try await group.reduce(into: HallReport()) { $0 += $1 }
    }
  }

  /// Those of the seeds that are one worker's.
  @concurrent private static func play(_ seeds: ClosedRange<UInt64>, worker: UInt64) async throws -> HallReport {
    let database = try MemoryDatabase(migrations: NotifyService.migrations)
    var report = HallReport()
    for seed in seeds where seed % width == worker {
      let world = HallWorld(seed: seed, database: database)
      if let violation = await world.run() {
        print("\(violation)\n  replay: make halls SEED=\(seed)")
        Issue.record("\(violation); replay: make halls SEED=\(seed)")
      }
      report += world.report
    }
    return report
  }
}
