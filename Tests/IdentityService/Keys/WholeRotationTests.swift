import Bus
import Contracts
import ServiceKit
import Store
import TestKit
import Testing

@testable import IdentityService

/// A change of keys goes through everything that the service seals, indexes and signs.
struct WholeRotationTests {
  @Test func `after a rotation all opens, is found and holds with the new key alone`() async throws {
    let keys = try await KeyBench()
    var (man, session) = (Subject(), OpenedSession())
    try await IdentityBench.run(in: keys.directory, store: keys.location) { identity in
      man = try await identity.register(Synthetic.man, mail: "someone@example.org")
      let merged = try await identity.register(Synthetic.company, kind: .legal, name: "测试公司")
      let other = try await identity.register(Synthetic.otherCompany, kind: .legal, name: "测试公司二")
      try await identity.merge(other, into: merged)
      _ = try await identity.put("13800138000", .phone, of: man)
      _ = try await BaseInformationOperationTests().put("某街1号", of: man, identity)
      session = try await identity.open(man, device: "电话")
      _ = try await identity.read(man, for: .handling("case-1", "verify"), by: IdentityBench.clerk)
    }
    _ = try keys.file.rotate(KeyBench.key(2))
    try await keys.run { run async throws in
      let sealed = try await run.counts()[1] ?? 0
      #expect(try await run.sealing().sealAll() == sealed)
      #expect(try await run.counts() == [2: sealed])
      let empty = try await run.environment.store.read { transaction in
        try SealedColumn.all.filter { column in
          try transaction.row("SELECT 1 FROM \(column.table) WHERE length(\(column.column)) > 0") == nil
        }.map { "\($0.table).\($0.column)" }
      }
      #expect(empty == [], "a column of which this test shows nothing")
    }
    try keys.file.retire(1)
    try await IdentityBench.run(in: keys.directory, store: keys.location) { identity in
      let report = try await identity.bench.call(CheckLedger(), as: IdentityBench.auditor)
      #expect(report.fault.isEmpty && report.rows > 0)
      try await identity.stand("case-1", of: man)
      #expect(try await identity.resolve(Synthetic.man).id == man.id)
      #expect(try await identity.sessions(of: man, by: IdentityBench.auditor).map(\.device) == ["电话"])
      #expect(try await identity.standing(of: session.session).subject == man.id)
      let base = try await BaseInformationOperationTests().read(man, identity)
      #expect(base.map(\.value) == ["某街1号"])
      let code = try await identity.code(.phone, of: man)
      #expect(try await identity.verify(code.code, .phone, of: man).isVerified)
      #expect(try await identity.contact(of: man).phone == "+8613800138000")
      // Found by the index of matches, which moved with the names.
      let twin = try await identity.register(SyntheticNumbers.resident(born: "19760606", sequence: 913))
      #expect(try await identity.duplicates(of: twin).duplicates.map(\.candidate) == [man.id])
    }
  }
}
