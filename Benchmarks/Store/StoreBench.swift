import Bus
import Foundation
import Logging
import Store

/// `Store` on each of its engines, beside the same rows in the same engine by its bare interface: interleaved rounds, medians.
public enum StoreBench {
  static let rounds = 5
  static let groupedRows = 32_768
  static let aloneRows = 300
  static let readSeconds = 0.8
  static let events = 300
  static let million = 1_000_000

  /// - Parameter address: of a PostgreSQL server, as a URL of libpq's; without one that part is left out.
  public static func run(postgres address: String?) async throws -> [Measure] {
    let measures = try await sqlite()
    guard let address else { return measures }
    return try await measures + postgres(address)
  }

  /// On SQLite, in a temporary directory.
  static func sqlite() async throws -> [Measure] {
    let directory = FileManager.default.temporaryDirectory.appending(path: "yimen-store-\(UUID().uuidString.prefix(8))").path
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let place = { @Sendable (name: String) in StoreConfiguration(directory: directory, service: name) }
    let bare = try GRDBRows("\(directory)/bare.sqlite")
    let store = try await open(place("bench"))
    var measures = try await compare("store.sqlite", StoreRows(store: store), with: bare)
    measures += lags("store.sqlite", try await FollowerLag.measure(events, from: store, at: store))
    await store.close()
    for subjects in [BenchRow.Subjects.inOrder, .atRandom] { measures.append(try await growth("store.sqlite", subjects, place)) }
    return measures
  }

  /// On a PostgreSQL server, in schemas that are removed afterwards. The followers are at another instance's store on the same database.
  /// - Parameter address: a URL of libpq's.
  static func postgres(_ address: String) async throws -> [Measure] {
    let place = { @Sendable (name: String) in StoreConfiguration(.server(address), service: "bench_\(name)") }
    let tables = [BenchRow.Subjects.inOrder, .atRandom].flatMap { subjects in
      ["full_\(subjects)"] + (0..<rounds).map { "empty_\(subjects)_\($0)" }
    }
    let schemas = (["store"] + tables).map { "\"yimen_bench_\($0)\"" }
    try await BenchThread.value { try LibpqRows.drop(schemas: schemas, at: address) }
    let bare = try await LibpqRows(address)
    let store = try await open(place("store"))
    let other = try await open(place("store"))
    var measures = try await compare("store.postgres", StoreRows(store: store), with: bare)
    measures += lags("store.postgres", try await FollowerLag.measure(events, from: store, at: other))
    await other.close()
    await store.close()
    for subjects in [BenchRow.Subjects.inOrder, .atRandom] { measures.append(try await growth("store.postgres", subjects, place)) }
    try await BenchThread.value { try LibpqRows.drop(schemas: schemas + ["bench_bare"], at: address) }
    return measures
  }

  static func open(_ configuration: StoreConfiguration) async throws -> Store {
    var logger = Logger(label: "bench")
    logger.logLevel = .error
    return try await Store.open(configuration, migrations: BenchRow.migrations, logger: logger)
  }

  /// Commits and reads of both, in turns.
  static func compare(_ name: String, _ store: StoreRows, with bare: some BareRows) async throws -> [Measure] {
    var random = Xoshiro256(seed: 41)
    var figures: [String: [Double]] = [:]
    _ = try await store.grouped(BenchRow.make(4_096, using: &random))
    _ = try await bare.grouped(BenchRow.make(4_096, using: &random))
    for _ in 0..<rounds {
      let rows = BenchRow.make(groupedRows, using: &random)
      let ids = rows.map(\.id).shuffled(using: &random)
      figures["grouped store", default: []].append(try await store.grouped(rows))
      figures["grouped bare", default: []].append(try await bare.grouped(rows))
      figures["reads store", default: []].append(try await store.reads(of: ids, seconds: readSeconds))
      figures["reads bare", default: []].append(try await bare.readsFromTasks(of: ids, seconds: readSeconds))
      let few = BenchRow.make(aloneRows, using: &random)
      figures["alone store", default: []].append(median(try await store.alone(few)))
      figures["alone bare", default: []].append(median(try await bare.alone(few)))
      figures["alone task", default: []].append(median(try await bare.aloneFromTask(BenchRow.make(aloneRows, using: &random))))
      figures["reads thread", default: []].append(try await bare.readsOnThreads(of: ids, seconds: readSeconds))
    }
    func value(_ key: String) -> Double { median(figures[key] ?? []) }
    return [
      Measure("\(name).grouped", value("grouped store"), "rows/s").atLeast(0.7, timesFloor: value("grouped bare")),
      Measure("\(name).alone.p50", value("alone store"), "us").atMost(1.3, timesFloor: value("alone bare")),
      Measure("\(name).alone.fromTask", value("alone store"), "us").beside(value("alone task")),
      Measure("\(name).reads", value("reads store"), "reads/s").atLeast(0.7, timesFloor: value("reads bare")),
      Measure("\(name).reads.onThreads", value("reads store"), "reads/s").beside(value("reads thread")),
    ]
  }

  static func lags(_ name: String, _ lag: FollowerLag.Result) -> [Measure] {
    [
      Measure("\(name).heard.p50", lag.whole, "ms"),
      Measure("\(name).heardAfter.p50", lag.afterReturn, "ms").atMost(5),
    ]
  }

  /// The commit rate with a million rows in the table, beside that of an empty one in the same round.
  static func growth(_ name: String, _ subjects: BenchRow.Subjects, _ place: (String) -> StoreConfiguration) async throws -> Measure {
    var random = Xoshiro256(seed: 42)
    let full = try await open(place("full_\(subjects)"))
    for _ in 0..<million / 1_000 {
      let rows = BenchRow.make(1_000, subjects, using: &random)
      try await full.write { transaction in
        for row in rows { try transaction.execute(BenchRow.insert, row.values) }
      }
    }
    var rates: [Double] = []
    var floors: [Double] = []
    for round in 0..<rounds {
      let rows = BenchRow.make(groupedRows, subjects, using: &random)
      let empty = try await open(place("empty_\(subjects)_\(round)"))
      floors.append(try await StoreRows(store: empty).grouped(rows))
      await empty.close()
      rates.append(try await StoreRows(store: full).grouped(rows))
    }
    await full.close()
    return Measure("\(name).million.\(subjects)", median(rates), "rows/s").atLeast(0.85, timesFloor: median(floors))
  }
}
