import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store
import TestKit
import Testing

@testable import CaseService

@Suite("The figures and the cases")
struct BalancedFiguresTests {
  /// The store that a bench left, with the duty that a test drives by hand.
  private func duty(in directory: String) async throws -> (store: Store, duty: BalancedFigures) {
    let bench = try await TimerBench(in: directory, at: "2026-09-30T10:00")
    return (bench.store, BalancedFigures(environment: bench.timers.environment, balance: FigureBalance()))
  }

  @Test(arguments: [4, 5] as [UInt64])
  func `are the same after whatever was played`(seed: UInt64) async throws {
    let cases = try await CaseBench()
    let views = try await KeptCaseTests.play(cases, seed: seed)
    await cases.bench.stop()
    let (store, duty) = try await duty(in: cases.bench.directory)
    #expect(try await duty.check().isEmpty)
    #expect(duty.balance.findings == FigureBalance.Findings(breaks: 0, checks: 1))
    let received = try await store.read { try $0.row("SELECT CAST(SUM(received) AS BIGINT) FROM case_figure")?.integer(0) }
    #expect(received == Int64(views.count))
    await store.close()
  }

  @Test func `a figure that differs is an alarm that names its row, and stays as it is`() async throws {
    let cases = try await CaseBench()
    for _ in 0..<3 { _ = try await cases.submit(SampleItems.forAll) }
    await cases.bench.stop()
    let (store, duty) = try await duty(in: cases.bench.directory)
    try await store.write { try $0.execute("UPDATE case_figure SET received = received + 1, finished = finished + 1", []) }
    for _ in 0..<2 {
      let found = try await duty.check()
      #expect(found.count == 1 && found.first?.key.item == "P900")
      #expect(found.first?.figures.received == 4 && found.first?.cases.received == 3)
      #expect(duty.balance.findings.breaks == 1)
      #expect(duty.balance.families.first { $0.name == "yimen_case_figure_breaks" }?.value == 1)
    }
    try await store.write { try $0.execute("DELETE FROM case_figure", []) }
    #expect(try await duty.check().first?.figures == FigureCounts())
    await store.close()
  }

  @Test func `a row that does not balance is taken by no table`() async throws {
    let cases = try await CaseBench()
    _ = try await cases.submit(SampleItems.forAll)
    await cases.bench.stop()
    let (store, _) = try await duty(in: cases.bench.directory)
    await #expect(throws: StoreError.self) {
      try await store.write { try $0.execute("UPDATE case_figure SET received = received + 1", []) }
    }
    await store.close()
  }

  @Test func `what is undone moves no figure`() async throws {
    struct Stop: Error {}
    let cases = try await CaseBench()
    _ = try await cases.submit(SampleItems.forAll)
    await cases.bench.stop()
    let (store, duty) = try await duty(in: cases.bench.directory)
    await #expect(throws: Stop.self) {
      try await store.write { transaction in
        let key = CaseCount.Key(hour: CaseHour(number: 1), item: "P1", hall: "", channel: .web)
        FigureTable.move(CaseCount.changes(from: nil, to: CaseCount(key, .inHand)), in: transaction)
        throw Stop()
      }
    }
    #expect(try await duty.check().isEmpty)
    await store.close()
  }

  @Test func `cases of before are counted once, listed, and their acts noted; one that cannot be read holds up no other`() async throws {
    let cases = try await CaseBench()
    let first = try await cases.submit(SampleItems.disabilityFirst)
    _ = try await cases.verify(first.id, first.bring.map(\.material))
    _ = try await cases.accept(first.id)
    let broken = try await cases.submit(SampleItems.forAll)
    await cases.bench.stop()
    let (store, duty) = try await duty(in: cases.bench.directory)
    let columns = "position, hour, item, department, hall, lamp, counted"
    func row(_ id: String) async throws -> Row? {
      try await store.read { try $0.row("SELECT \(columns) FROM case_record WHERE id = ?", [.text(id)]) }
    }
    func acts() async throws -> [Row] {
      try await store.read { try $0.rows("SELECT position, act, official FROM case_act ORDER BY position") }
    }
    let (written, noted) = (try await row(first.id), try await acts())
    // As the migration finds them.
    try await store.write { transaction in
      try transaction.execute(
        "UPDATE case_record SET position = 0, hour = 0, item = '', department = '', hall = '', lamp = '', counted = ''", [])
      try transaction.execute("UPDATE case_record SET standing = ? WHERE id = ?", [.blob([0xFF]), .text(broken.id)])
      try transaction.execute("DELETE FROM case_figure", [])
      try transaction.execute("DELETE FROM case_act", [])
    }
    for _ in 0..<2 {
      try await duty.countUncounted()
      #expect(try await row(first.id) == written)
      #expect(try await acts() == noted && !noted.isEmpty)
      #expect(try await duty.check().isEmpty)
    }
    #expect(try await row(broken.id)?.text(6) == "")
    await store.close()
  }

  @Test func `a case of before that goes on is counted by the duty, as it is then`() async throws {
    let cases = try await CaseBench()
    let filed = try await cases.submit(SampleItems.forAll)
    await cases.bench.stop()
    var (store, duty) = try await duty(in: cases.bench.directory)
    try await store.write { transaction in
      try transaction.execute(
        "UPDATE case_record SET position = 0, hour = 0, item = '', department = '', hall = '', lamp = '', counted = ''", [])
      try transaction.execute("DELETE FROM case_figure", [])
    }
    await store.close()
    let again = try await CaseBench(directory: cases.bench.directory)
    _ = try await again.accept(filed.id)
    await again.bench.stop()
    (store, duty) = try await self.duty(in: cases.bench.directory)
    try await duty.countUncounted()
    #expect(try await duty.check().isEmpty)
    let row = try await store.read { try $0.row("SELECT item, lamp, counted FROM case_record", []) }
    #expect(row?.values == [.text("P900"), .text("green"), .text("inHand")])
    await store.close()
  }
}
