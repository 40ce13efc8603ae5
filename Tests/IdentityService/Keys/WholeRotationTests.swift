import Bus
import Contracts
import Foundation
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

  /// Of several instances one seals with the new key while another, which opens it, still seals with the old one.
  @Test func `what an instance writes that still seals with the old key is moved with the rest`() async throws {
    let keys = try await KeyBench()
    var man = Subject()
    try await IdentityBench.run(in: keys.directory, store: keys.location) { identity in
      man = try await identity.register(Synthetic.man)
      _ = try await identity.add("E12345678", as: "passport", to: man)
      try await Self.verify("13800138000", of: man, identity)
    }
    _ = try keys.file.rotate(KeyBench.key(2))
    try await keys.run { run async throws in
      #expect(try await run.sealing().sealAll() > 0)
    }
    try Self.turn(keys)
    try await IdentityBench.run(in: keys.directory, store: keys.location) { identity in
      // Neither seals the name anew, and both say where the subject stands among those that may be one.
      _ = try await identity.add("E87654321", as: "passport", to: man)
      _ = try await identity.retire("E12345678", as: "passport", of: man)
      // Meanwhile one contact point stands under two keys, and is one.
      let woman = try await identity.register(Synthetic.woman, name: "别人")
      try await Self.verify("13800138000", of: woman, identity)
      let shared = try await identity.duplicates(of: woman).duplicates
      #expect(shared.map(\.candidate) == [man.id] && shared.map(\.rule) == [.contact])
    }
    try Self.turn(keys)
    try await keys.run { run async throws in
      _ = try await run.sealing().sealAll()
      #expect(try await run.counts().keys.sorted() == [2])
    }
    try keys.file.retire(1)
    try await IdentityBench.run(in: keys.directory, store: keys.location) { identity in
      let twin = try await identity.register(SyntheticNumbers.resident(born: "19760606", sequence: 913))
      #expect(try await identity.duplicates(of: twin).duplicates.map(\.candidate) == [man.id])
      #expect(try await identity.resolve("E87654321", as: "passport").id == man.id)
    }
  }

  @Test func `one of whom a field does not open holds up no other, and is found again once it opens`() async throws {
    let keys = try await KeyBench()
    var (man, other) = (Subject(), Subject())
    try await IdentityBench.run(in: keys.directory, store: keys.location) { identity in
      man = try await identity.register(FindDuplicatesTests.first)
      other = try await identity.register(FindDuplicatesTests.second)
    }
    _ = try keys.file.rotate(KeyBench.key(2))
    let number = try await keys.run { [id = man.id] run in
      let number = try await run.environment.store.write { transaction in
        let row = try #require(try transaction.row("SELECT sealed FROM identity_number WHERE subject = ?", [.text(id)]))
        try transaction.execute(
          "UPDATE identity_number SET sealed = ? WHERE subject = ?", [.blob([1] + [UInt8](repeating: 9, count: 40)), .text(id)])
        return try row.blob(0)
      }
      let sealing = run.sealing()
      _ = try await sealing.sealAll()
      #expect(sealing.progress.figures.stuck == 1)
      #expect(try await run.counts()[1] == 1)
      let unplaced = try await run.environment.store.read { transaction in
        try transaction.rows("SELECT id FROM identity_subject WHERE match_index IS NULL").map { try $0.text(0) }
      }
      #expect(unplaced == [id])
      return number
    }
    try await keys.run { [id = man.id] run in
      try await run.environment.store.write { transaction in
        try transaction.execute("UPDATE identity_number SET sealed = ? WHERE subject = ?", [.blob(number), .text(id)])
      }
      let sealing = run.sealing()
      #expect(try await sealing.sealAll() == 1)
      #expect(sealing.progress.figures.stuck == 0)
    }
    try keys.file.retire(1)
    try await IdentityBench.run(in: keys.directory, store: keys.location) { identity in
      let request = FindDuplicates.with { $0.subject = other.id }
      let found = try await identity.bench.eventually(request, as: IdentityBench.clerk) { !$0.duplicates.isEmpty }
      #expect(found.duplicates.map(\.candidate) == [man.id])
    }
  }

  private static func verify(_ phone: String, of subject: Subject, _ identity: IdentityBench) async throws {
    _ = try await identity.put(phone, .phone, of: subject)
    let code = try await identity.code(.phone, of: subject).code
    #expect(try await identity.verify(code, .phone, of: subject).isVerified)
  }

  /// Has the other of two keys seal from the next start on.
  private static func turn(_ keys: KeyBench) throws {
    let held = try #require(try keys.file.load())
    try KeyText.text(held.reversed(), of: "identity").write(toFile: keys.file.path, atomically: false, encoding: .utf8)
  }
}
