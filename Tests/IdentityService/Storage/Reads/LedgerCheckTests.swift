import Bus
import Contracts
import IdentityDomain
import Logging
import TestKit
import Testing

@testable import IdentityService
@testable import Store

@Suite("The chain of reads")
struct LedgerCheckTests {
  /// A ledger of ten reads, on which something is then done to the database; gives what a check finds.
  func report(_ statements: String..., after: Int = 0, limit: Int = 0, readsMore: Bool = false) async throws -> LedgerReport {
    let directory = TemporaryDirectory.make()
    let store = try await TestStore.location(for: directory)
    var subject = Subject()
    try await IdentityBench.run(in: directory, store: store) { identity in
      subject = try await identity.register(Synthetic.man)
      for number in 0..<10 { _ = try await identity.read(subject, for: .draft("d\(number)"), by: IdentityBench.clerk) }
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
    let begunAnew = try await report("UPDATE identity_ledger SET begun = 10, hash = NULL, code = NULL", readsMore: false)
    #expect(begunAnew.fault != "" || begunAnew.chainedAfter == 10)
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
