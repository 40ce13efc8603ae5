import Bus
import CaseDomain
import Contracts
import Store
import TestKit
import Testing

@testable import CaseService

@Suite("case.audit")
struct AuditCasesOperationTests {
  static func audit(_ cases: CaseBench, after: String = "", limit: Int = 0) async throws -> CaseAudit {
    try await cases.call(
      AuditCases.with {
        $0.after = after
        $0.limit = limit
      }, as: ListingCasesTests.auditor)
  }

  /// Changes what is kept, behind the service's back, and audits it.
  private func audited(_ directory: String, _ change: @escaping @Sendable (Transaction) throws -> Void) async throws -> [CaseDifference] {
    let store = try await KeptCaseTests.open(directory)
    try await store.write(change)
    await store.close()
    let cases = try await CaseBench(directory: directory)
    let audit = try await Self.audit(cases)
    await cases.bench.stop()
    return audit.differences
  }

  @Test(arguments: [8, 9] as [UInt64])
  func `makes each case anew from its events, stretch by stretch, and finds what is kept`(seed: UInt64) async throws {
    let cases = try await CaseBench()
    let views = try await KeptCaseTests.play(cases, seed: seed)
    var (count, events, after) = (0, 0, "")
    repeat {
      let audit = try await Self.audit(cases, after: after, limit: 3)
      #expect(audit.differences.isEmpty && audit.cases <= 3)
      count += audit.cases
      events += audit.events
      after = audit.next
    } while !after.isEmpty
    #expect(count == views.count)
    #expect(events == views.map(\.revision).reduce(0, +))
    await cases.bench.stop()
  }

  @Test func `names each part of a case that differs from its events`() async throws {
    let cases = try await CaseBench()
    let filed = try await cases.submit(SampleItems.forAll)
    let accepted = try await cases.accept(filed.id)
    await cases.bench.stop()
    let directory = cases.bench.directory
    #expect(try await audited(directory) { _ in }.isEmpty)
    for (column, part) in [
      ("state = 'decided'", "state"), ("submitted_at = submitted_at + 1", "submission"), ("channel = 'kiosk'", "submission"),
      ("position = position - 1", "position"), ("hall = 'hall-9'", "hall"), ("item = 'P1'", "item"), ("department = 'x'", "department"),
      ("lamp = 'red'", "lamp"), ("hour = hour + 1", "hour"), ("counted = 'finished'", "counted"), ("subject = 'other'", "filing"),
    ] {
      let id = filed.id
      let row = try await kept(directory)
      let found = try await audited(directory) { transaction in
        try transaction.execute("UPDATE case_record SET \(column) WHERE id = ?", [.text(id)])
      }
      #expect(found.count == 1 && found.first?.caseID == id && found.first?.number == accepted.number, "\(column)")
      #expect(found.first?.parts.contains(part) == true, "\(column): \(found.first?.parts ?? [])")
      try await restore(row, directory)
    }
    #expect(try await audited(directory) { _ in }.isEmpty)
  }

  @Test func `names a part of the standing, a row that cannot be read, and events that make no case`() async throws {
    let cases = try await CaseBench()
    let filed = try await cases.submit(SampleItems.forAll)
    _ = try await cases.accept(filed.id)
    await cases.bench.stop()
    let directory = cases.bench.directory
    let row = try await kept(directory)
    var standing = try StandingRecord(decoding: try #require(row).blob(7))
    standing.receivedOn = 1
    let bytes = standing.encoded()
    #expect(
      try await audited(directory) { try $0.execute("UPDATE case_record SET standing = ?", [.blob(bytes)]) }.first?.parts == ["receivedOn"])
    #expect(try await audited(directory) { try $0.execute("UPDATE case_record SET standing = ?", [.blob([0xFF])]) }.first?.parts == ["row"])
    try await restore(row, directory)
    let found = try await audited(directory) { try $0.execute("DELETE FROM store_event WHERE sequence = 2", []) }
    #expect(found.first?.parts == ["events"])
  }

  @Test func `is for auditors and operators, and reads its limits`() async throws {
    try await CaseBench.with { cases in
      let refused = await refusal { try await cases.call(AuditCases(), as: CaseBench.clerk) }
      #expect(refused?.code == BusRefusals.roleMissing.code)
      #expect(await refusal { try await Self.audit(cases, after: "x") }?.name == "bus.badRequest")
      #expect(await refusal { try await Self.audit(cases, limit: -1) }?.name == "bus.badRequest")
      let empty = try await Self.audit(cases)
      #expect(empty == CaseAudit())
    }
  }

  private func kept(_ directory: String) async throws -> Row? {
    let store = try await KeptCaseTests.open(directory)
    let row = try await store.read { try $0.row("SELECT \(CaseTable.columns) FROM case_record", []) }
    await store.close()
    return row
  }

  private func restore(_ row: Row?, _ directory: String) async throws {
    let values = try #require(row).values
    let store = try await KeptCaseTests.open(directory)
    try await store.write { transaction in
      try transaction.execute("DELETE FROM case_record", [])
      let places = values.map { _ in "?" }.joined(separator: ", ")
      try transaction.execute("INSERT INTO case_record (\(CaseTable.columns)) VALUES (\(places))", values)
    }
    await store.close()
  }
}
