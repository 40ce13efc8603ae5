import Bus
import Foundation
import Store
import TestKit
import Testing

@testable import Benchmarks
@testable import yimen

/// The way of a whole district's cases to the other engine and back: few of them with every test, as many as are asked for by `make copy`.
struct ManyCasesCopyTests {
  static let cases = ProcessInfo.processInfo.environment["YIMEN_COPY_CASES"].flatMap { Int($0) } ?? 500

  @Test func `many cases go to PostgreSQL and back, and every table is the same there and here`() async throws {
    let (directory, back) = (TemporaryDirectory.make(), TemporaryDirectory.make())
    let suite = try await LivingSuite(directory)
    await suite.stop()
    try StoredCases(directory).multiply(to: Self.cases)
    guard case .server(let address) = try await TestStore.server(for: directory) else { return }
    let there = try await copy("sqlite:\(directory)", to: address, "SQLite → PostgreSQL")
    let here = try await copy(address, to: "sqlite:\(back)", "PostgreSQL → SQLite")
    #expect(there == here && there.count == 4)
    let reports = try there.map { try JSONValue(parsing: $0) }
    let cases = try #require(reports.first { $0["service"] == .string("case") }?["tables"])
    // Those two besides that the others are made of.
    #expect(cases["case_record"]?["rows"] == .integer(Self.cases + 2))
    for report in reports {
      guard case .object(let tables)? = report["tables"], case .string(let service)? = report["service"] else { continue }
      for (name, table) in tables where table["rows"] != .integer(0) {
        print("copy: \(service) \(name) \(table["rows"]?.text ?? "") rows, digest \(table["digest"]?.text ?? "")")
      }
    }
  }

  /// - Returns: What was copied of each service and compared, a line each.
  private func copy(_ source: String, to target: String, _ way: String) async throws -> [String] {
    let clock = ContinuousClock()
    let began = clock.now
    let lines = try await CollectedOutput.lines(of: ["store", "copy", "--from", source, "--to", target, "--json"])
    print("copy: \(Self.cases) cases, \(way), in \(began.duration(to: clock.now))")
    return lines
  }
}
