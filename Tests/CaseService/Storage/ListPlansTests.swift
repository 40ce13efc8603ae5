import CaseDomain
import Logging
import Store
import TestKit
import Testing

@testable import CaseService

/// How the store finds the rows of each list: along an index that ends with the order of the list, so that a page of a million is a page of twenty.
@Suite("The indexes by which lists go")
struct ListPlansTests {
  /// Each with the indexes that serve it: of work in hand that of the department too.
  static let lists: [(filter: CaseFilter, indexes: [String])] = [
    (filter { $0.item = "P900" }, ["case_record_by_item"]), (filter { $0.department = "d" }, ["case_record_by_department"]),
    (filter { ($0.department, $0.figure) = ("d", .inHand) }, ["case_record_in_hand", "case_record_by_department"]),
    (filter { $0.lamp = "red" }, ["case_record_by_lamp"]), (filter { $0.from = CaseHour(number: 1) }, ["case_record_by_hour"]),
    (filter { $0.stepDepartment = "d" }, ["case_open_step_by_office"]),
    (filter { ($0.stepDepartment, $0.step) = ("d", "plan") }, ["case_open_step_by_office"]),
  ]

  private static func filter(_ change: (inout CaseFilter) -> Void) -> CaseFilter {
    var filter = CaseFilter()
    change(&filter)
    return filter
  }

  /// The lines of a plan. On PostgreSQL a table of no rows is read whole, unless that is forbidden.
  private func plan(_ query: (sql: String, values: [SQLValue]), isSQLite: Bool) async throws -> [String] {
    let directory = TemporaryDirectory.make()
    let location = isSQLite ? StoreLocation.directory(directory) : try await TestStore.server(for: directory)
    let store = try await Store.open(
      StoreConfiguration(location, service: CaseService.name), migrations: CaseService.migrations, logger: Logger(label: "test"))
    let lines = try await store.read { transaction in
      if isSQLite { return try transaction.rows("EXPLAIN QUERY PLAN \(query.sql)", query.values).map { try $0.text(3) } }
      _ = try transaction.rows("SELECT set_config('enable_seqscan', 'off', true), set_config('enable_bitmapscan', 'off', true)")
      return try transaction.rows("EXPLAIN \(query.sql)", query.values).map { try $0.text(0) }
    }
    await store.close()
    return lines
  }

  @Test(arguments: lists.indices, [true, false])
  func `a list of many is read along its index, and sorts nothing`(place: Int, isSQLite: Bool) async throws {
    let (filter, indexes) = Self.lists[place]
    let query = CaseTable.query(filter, after: CaseTable.Cursor(hour: 500_000, id: "g"), limit: 50)
    let plan = try await plan(query, isSQLite: isSQLite)
    #expect(plan.contains { line in indexes.contains { line.contains($0) } }, "\(plan)")
    #expect(!plan.contains { $0.contains("TEMP B-TREE") || $0.contains("Sort") || $0.contains("Seq Scan") }, "\(plan)")
    // Each table is searched, none is scanned.
    if isSQLite { #expect(plan.allSatisfy { !$0.hasPrefix("SCAN") }, "\(plan)") }
  }

  @Test(arguments: [1, 3], [true, false])
  func `the list of a subject is read along its index for each of its ids`(ids: Int, isSQLite: Bool) async throws {
    let query = CaseTable.query(of: (0..<ids).map { "subject-\($0)" }, before: "g", limit: 50)
    let plan = try await plan(query, isSQLite: isSQLite)
    #expect(plan.count { $0.contains("case_record_by_subject") } == ids, "\(plan)")
    #expect(!plan.contains { $0.contains("Seq Scan") || $0.contains("SCAN case_record") }, "\(plan)")
  }
}
