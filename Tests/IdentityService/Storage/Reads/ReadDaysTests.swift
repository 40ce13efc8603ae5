import Bus
import Contracts
import Store
import TestKit
import Testing

@Suite("The first reads of days")
struct ReadDaysTests {
  @Test func `are noted as the check of the ledger expects, in every stretch of it, also where the clock was set back`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      for time in ["01T23:59", "02T00:00", "02T10:00", "01T12:00", "03T00:00", "02T12:00"] {
        identity.bench.clock.set("2026-09-\(time)")
        _ = try await identity.read(man, for: .guide, by: IdentityBench.clerk)
      }
      for after in 0...6 {
        for limit in 1...7 {
          let request = CheckLedger.with { ($0.after, $0.limit) = (after, limit) }
          #expect(try await identity.bench.call(request, as: IdentityBench.auditor).fault.isEmpty)
        }
      }
    }
  }

  @Test func `are those of the chain, on a day of which there are rows of before it`() async throws {
    let directory = TemporaryDirectory.make()
    let store = try await TestStore.location(for: directory)
    let morning = TestClock("2026-09-01T08:30").microseconds
    try await IdentityStore.edit(in: directory, versions: 5) { transaction in
      try transaction.execute(
        """
        INSERT INTO identity_read (sequence, subject, at, reader, role, channel, purpose, case_id, step, fields, method)
        VALUES (1, 's1', ?, 'window-3', 'clerk', 'window', 'guide', '', '', 'kind', 'identity.read')
        """, [SQLValue(morning)])
    }
    try await IdentityBench.run(in: directory, store: store) { identity in
      let man = try await identity.register(Synthetic.man)
      identity.bench.clock.set("2026-09-01T11:00")
      _ = try await identity.read(man, for: .guide, by: IdentityBench.clerk)
      let report = try await identity.bench.call(CheckLedger(), as: IdentityBench.auditor)
      #expect((report.fault, report.rows, report.chainedAfter) == ("", 2, 1))
    }
  }
}
