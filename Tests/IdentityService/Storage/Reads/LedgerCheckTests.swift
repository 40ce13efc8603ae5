import Bus
import Contracts
import Foundation
import IdentityDomain
import Logging
import ServiceKit
import TestKit
import Testing

@testable import IdentityService
@testable import Store

@Suite("The chain of reads")
struct LedgerCheckTests {
  /// A ledger of ten reads, the last for guidance, on which something is then done to the database; gives what a check finds.
  func report(_ statements: String..., after: Int = 0, limit: Int = 0, readsMore: Bool = false) async throws -> LedgerReport {
    try await report(doing: statements, after: after, limit: limit, readsMore: readsMore)
  }

  func report(doing statements: [String], after: Int = 0, limit: Int = 0, readsMore: Bool = false) async throws -> LedgerReport {
    let directory = TemporaryDirectory.make()
    let store = try await TestStore.location(for: directory)
    var subject = Subject()
    try await IdentityBench.run(in: directory, store: store) { identity in
      subject = try await identity.register(Synthetic.man)
      for number in 0..<9 { _ = try await identity.read(subject, for: .draft("d\(number)"), by: IdentityBench.clerk) }
      _ = try await identity.read(subject, for: .guide, by: IdentityBench.clerk)
    }
    let opened = try await Store.open(
      StoreConfiguration(store, service: "identity"), migrations: IdentityService.migrations, logger: .init(label: "test"))
    for statement in statements { try await opened.write { try $0.execute(statement) } }
    await opened.close()
    var report = LedgerReport()
    try await IdentityBench.run(in: directory, store: store) { identity in
      if readsMore { _ = try await identity.read(subject, for: .draft("more"), by: IdentityBench.clerk) }
      let request = CheckLedger.with { ($0.after, $0.limit) = (after, limit) }
      report = try await identity.bench.call(request, as: IdentityBench.auditor)
    }
    return report
  }

  @Test func `is whole as it was written, in one stretch or in several`() async throws {
    let whole = try await report()
    #expect((whole.fault, whole.rows, whole.last, whole.head, whole.isEnd) == ("", 10, 10, 10, true))
    #expect(whole.hash.count == 64)
    let part = try await report(after: 3, limit: 4)
    #expect((part.fault, part.rows, part.last, part.isEnd) == ("", 4, 7, false))
    let more = try await report(readsMore: true)
    #expect((more.fault, more.last, more.head) == ("", 11, 11))
  }

  @Test(arguments: [
    "subject = 'x'", "at = at + 1", "reader = 'window-4'", "role = 'officer'", "channel = 'desk'", "purpose = 'guide'", "case_id = 'd99'",
    "step = 'submit'", "fields = 'kind'", "method = 'identity.resolve'",
  ])
  func `shows a change of any part of a row`(change: String) async throws {
    let changed = try await report("UPDATE identity_read SET \(change) WHERE sequence = 5")
    #expect((changed.fault, changed.faultAt) == ("changed", 5))
  }

  @Test(arguments: [
    (5, "fields = fields || ','"), (5, "fields = replace(fields, ',', ',,')"), (5, "fields = fields || ',zzz'"), (5, "role = 'zzz'"),
    (10, "case_id = 'c9', step = 'decide'"),
  ])
  func `shows a change by which a row is understood as before, or not at all`(sequence: Int, change: String) async throws {
    let changed = try await report("UPDATE identity_read SET \(change) WHERE sequence = \(sequence)")
    #expect((changed.fault, changed.faultAt) == ("changed", sequence))
  }

  @Test func `shows one changed byte of a hash`() async throws {
    let changed = try await report(
      "UPDATE identity_read SET hash = (SELECT hash FROM identity_read WHERE sequence = 4) WHERE sequence = 5")
    #expect((changed.fault, changed.faultAt) == ("changed", 5))
  }

  @Test func `shows a row that is missing, in the midst and at the end`() async throws {
    let gap = try await report("DELETE FROM identity_read WHERE sequence = 5")
    #expect((gap.fault, gap.faultAt) == ("gap", 6))
    let first = try await report("DELETE FROM identity_read WHERE sequence = 1")
    #expect((first.fault, first.faultAt) == ("gap", 2))
    let cut = try await report("DELETE FROM identity_read WHERE sequence > 8")
    #expect((cut.fault, cut.faultAt) == ("cutOff", 9))
    let all = try await report("DELETE FROM identity_read")
    #expect((all.fault, all.faultAt) == ("cutOff", 1))
  }

  @Test(arguments: [
    // A day before the period, which would begin beyond the ledger's end, and one after it, which would end before the first row.
    ("INSERT INTO identity_read_day (day, first) VALUES (1, 1000000)", 1_000_000),
    ("INSERT INTO identity_read_day (day, first) VALUES (99999, 0)", 0),
    ("INSERT INTO identity_read_day (day, first) VALUES (99999, 1)", 1),
    // The day's other reads would not be found.
    ("UPDATE identity_read_day SET first = 10", 10),
    ("UPDATE identity_read_day SET day = day - 1", 1),
  ])
  func `shows a day's first read that is wrongly noted, by which the auditor's report would lack reads`(
    statement: String, row: Int
  ) async throws {
    let forged = try await report(statement)
    #expect((forged.fault, forged.faultAt) == ("forgedDay", row))
  }

  @Test func `shows rows that changed places`() async throws {
    let swapped = try await report(
      "UPDATE identity_read SET sequence = 100 WHERE sequence = 5", "UPDATE identity_read SET sequence = 5 WHERE sequence = 6",
      "UPDATE identity_read SET sequence = 6 WHERE sequence = 100")
    #expect((swapped.fault, swapped.faultAt) == ("changed", 5))
  }

  @Test func `shows a head that was made to fit, for good`() async throws {
    let cut = [
      "DELETE FROM identity_read WHERE sequence > 8",
      "UPDATE identity_ledger SET last = 8, hash = (SELECT hash FROM identity_read WHERE sequence = 8)",
    ]
    let forged = try await report(cut[0], cut[1])
    #expect(forged.fault == "forgedHead")
    let later = try await report(cut[0], cut[1], readsMore: true)
    #expect(later.fault == "forgedHead" && later.faultAt == 8 && later.head == 9)
    let cleared = try await report(cut[0], cut[1] + ", code = NULL", readsMore: true)
    #expect(cleared.fault == "forgedHead")
  }

  /// As one of before there were codes would be, of which nothing is chained.
  static let begunAnew = [
    "UPDATE identity_ledger SET code = NULL, hash = NULL, flaw = 0, last = 10, begun = 10",
    "UPDATE identity_read SET reader = 'window-4' WHERE sequence = 5",
  ]
  static let unchained = "UPDATE identity_read SET hash = NULL"
  static let takenAway = ["DELETE FROM identity_read", "DELETE FROM identity_ledger"]

  @Test(arguments: [begunAnew, begunAnew + [unchained], takenAway, ["DELETE FROM identity_ledger"]])
  func `shows a ledger that was begun anew or taken away, after a start and for good`(statements: [String]) async throws {
    #expect(try await report(doing: statements).fault == "forgedHead")
    let later = try await report(doing: statements, readsMore: true)
    #expect(!later.fault.isEmpty && later.head > 0)
  }

  @Test func `shows a chained row that is passed off as one of before the chain`() async throws {
    let passedOff = try await report(doing: Self.begunAnew, readsMore: true)
    #expect((passedOff.fault, passedOff.faultAt, passedOff.chainedAfter) == ("changed", 1, 10))
  }

  @Test func `cannot be begun anew by taking the keys' checks away, for then the service does not start`() async throws {
    for statements in [Self.takenAway, Self.begunAnew + [Self.unchained]] {
      await #expect(throws: KeyFileError.self) { try await report(doing: ["DELETE FROM identity_key"] + statements) }
    }
  }

  @Test func `of a version before there were codes is put under one at the first start, and not once more`() async throws {
    let directory = TemporaryDirectory.make()
    let store = try await TestStore.location(for: directory)
    try await IdentityStore.edit(in: directory, versions: 5) { transaction in
      for sequence in 1...2 {
        try transaction.execute(
          """
          INSERT INTO identity_read (sequence, subject, at, reader, role, channel, purpose, case_id, step, fields, method)
          VALUES (?, 's1', 1, 'window-3', 'clerk', 'window', 'guide', '', '', 'kind', 'identity.read')
          """, [SQLValue(sequence)])
      }
    }
    func check() async throws -> LedgerReport {
      var report = LedgerReport()
      try await IdentityBench.run(in: directory, store: store) { identity in
        report = try await identity.bench.call(CheckLedger(), as: IdentityBench.auditor)
      }
      return report
    }
    for _ in 0..<2 {
      let first = try await check()
      #expect((first.fault, first.rows, first.chainedAfter, first.head) == ("", 2, 2, 2))
    }
    try await IdentityStore.edit(in: directory) { try $0.execute("UPDATE identity_ledger SET code = NULL") }
    #expect(try await check().fault == "forgedHead")
  }

  @Test(.enabled(if: TestStore.isDirectory))
  func `is under the key that takes the place of one with which nothing was sealed`() async throws {
    let keys = try await KeyBench()
    try await IdentityBench.run(in: keys.directory, store: keys.location) { _ in }
    try FileManager.default.removeItem(atPath: keys.file.path)
    try await IdentityBench.run(in: keys.directory, store: keys.location) { identity in
      let report = try await identity.bench.call(CheckLedger(), as: IdentityBench.auditor)
      #expect(report.fault.isEmpty && report.isEnd)
    }
  }

  @Test func `has its head before the first read, also where the keys are older than the code`() async throws {
    let keys = try await KeyBench()
    _ = try await keys.run { try await $0.register("E00000001", name: "张三") }
    for statement in ["UPDATE identity_ledger SET flaw = flaw", "DELETE FROM identity_ledger"] {
      var report = LedgerReport()
      try await IdentityBench.run(in: keys.directory, store: keys.location) { identity in
        report = try await identity.bench.call(CheckLedger(), as: IdentityBench.auditor)
      }
      #expect((report.fault, report.rows, report.head) == ("", 0, 0))
      try await IdentityStore.edit(in: keys.directory) { try $0.execute(statement) }
    }
    try await IdentityBench.run(in: keys.directory, store: keys.location) { identity in
      let report = try await identity.bench.call(CheckLedger(), as: IdentityBench.auditor)
      #expect(report.fault == "forgedHead")
    }
  }

  @Test func `goes on over writes that are refused beside it, and over many at the same moment`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      let woman = try await identity.register(Synthetic.woman)
      try await withThrowingTaskGroup { group in
        for number in 0..<200 {
          group.addTask {
            if number.isMultiple(of: 3) {
              _ = try? await identity.read(man, for: .draft("d"), by: IdentityBench.applicant(woman))
            } else {
              _ = try await identity.certificates(of: man, for: .draft("d\(number)"), by: IdentityBench.service)
            }
          }
        }
        try await group.waitForAll()
      }
      let report = try await identity.bench.call(CheckLedger(), as: IdentityBench.auditor)
      #expect((report.fault, report.rows, report.isEnd) == ("", 133, true))
    }
  }

  @Test func `is checked by auditors and operators, within bounds`() async throws {
    try await IdentityBench.run { identity in
      for wrong in [CheckLedger.with { $0.after = -1 }, .with { $0.limit = -1 }] {
        let refused = try await refusal { () async throws(Refusal) in try await identity.bench.call(wrong, as: IdentityBench.auditor) }
        #expect(refused.code == BusRefusals.badRequest.code)
      }
      let refused = try await refusal { () async throws(Refusal) in
        try await identity.bench.call(CheckLedger(), as: IdentityBench.clerk)
      }
      #expect(refused.code == BusRefusals.roleMissing.code)
    }
  }
}
