import CaseDomain
import Civics
import ServiceKit
import Store
import TestKit
import Testing

@testable import CaseService

/// Uploads, drafts, cases and sweeps in an arbitrary order, beside a model that counts references without a table.
@Suite("References to contents")
struct UploadModelTests {
  static let subject = "subject-1"
  /// Days for which a draft is kept: shorter than an upload waits, and longer.
  static let lives = [2, 45]

  let bench: TimerBench
  let environment: ServiceEnvironment

  init() async throws {
    bench = try await TimerBench(in: TemporaryDirectory.make(), at: "2026-09-01T08:00")
    environment = bench.timers.environment
  }

  var now: Int { environment.clock.microseconds() }

  func draft(_ id: String, naming files: Set<String>, days: Int) -> CaseDraft {
    let evidence = files.sorted().map { file in
      CaseDomain.Evidence(material: "m", source: .uploaded(UploadedFile(id: file, digest: "", type: .pdf, size: 1)))
    }
    return CaseDraft(
      id: id, subject: Self.subject, item: "P900", itemName: Bilingual("事项", "item"), evidence: evidence, note: "", revision: 1,
      expiresOn: environment.today + days, steps: [])
  }

  func bring(_ content: String) async throws -> String {
    let (id, now) = (environment.newID().description, self.now)
    try await bench.store.write { transaction in
      let upload = KeptUpload(
        id: id, subject: Self.subject, name: [1], type: .pdf, size: 1, digest: content, stage: .receiving, isReusable: true,
        begunAt: Int64(now), expiresAt: Int64(now + UploadLimits.unfinishedLife))
      try UploadTable.insert(upload, broughtBy: CaseBench.clerk, in: transaction)
      try FileRowTable.insert([1], at: id, row: 0, in: transaction)
      // As an upload is finished.
      if try ContentTable.refer(to: content, broughtAt: id, in: transaction) != id { try FileRowTable.remove(id, in: transaction) }
      try UploadTable.finish(id, expiresAt: Int64(now + UploadLimits.unusedLife), in: transaction)
    }
    return id
  }

  func save(_ draft: CaseDraft, instead before: CaseDraft?) async throws {
    let now = self.now
    try await bench.store.write { transaction in
      if before == nil { try CaseDraftTable.insert(draft, in: transaction) } else { try CaseDraftTable.update(draft, in: transaction) }
      try DraftFiles.keep(draft, instead: before, at: now, in: transaction)
    }
  }

  func end(_ draft: CaseDraft, filed: Bool) async throws {
    let (now, caseID) = (self.now, environment.newID().description)
    try await bench.store.write { transaction in
      try CaseDraftTable.remove(draft.id, in: transaction)
      if filed {
        try FileUseTable.keep(draft.evidence, beyond: [], of: caseID, in: transaction)
      } else {
        try DraftFiles.take(with: draft, at: now, in: transaction) { try UploadTable.remove($0, at: Int64(now), in: transaction) }
      }
    }
  }

  func sweep() async throws {
    while try await DraftSweep(environment: environment).discard() > 0 {}
    while try await UploadSweep(environment: environment).forget() {}
  }

  /// What the tables say: uploads by content, and contents whose rows are there.
  func kept() async throws -> (references: [String: Int], contents: Set<String>, rows: Int, uploads: Set<String>) {
    try await bench.store.read { transaction in
      var (references, contents) = ([String: Int](), Set<String>())
      for row in try transaction.rows("SELECT digest, uses, place FROM case_content") {
        references[try row.text(0)] = Int(try row.integer(1))
        if try FileRowTable.find(row.text(2), row: 0, in: transaction) != nil { contents.insert(try row.text(0)) }
      }
      let rows = Int(try transaction.row("SELECT COUNT(*) FROM case_file_row")?.integer(0) ?? 0)
      let uploads = try transaction.rows("SELECT id FROM case_upload WHERE stage = 'finished'").map { try $0.text(0) }
      return (references, contents, rows, Set(uploads))
    }
  }

  @Test func `a draft that cannot be read holds up neither sweep, and what it may name stays while it lives`() async throws {
    let (named, other) = (try await bring("content-1"), try await bring("content-2"))
    let damaged = draft(environment.newID().description, naming: [named], days: 45)
    let sound = draft(environment.newID().description, naming: [other], days: 2)
    try await save(damaged, instead: nil)
    try await save(sound, instead: nil)
    try await bench.store.write { transaction in
      try transaction.execute("UPDATE case_draft SET draft = ? WHERE id = ?", [.blob([255]), .text(damaged.id)])
      // As of drafts that were saved before they kept what they name.
      try transaction.execute("UPDATE case_upload SET expires_at = ?", [SQLValue(UploadLimits.unusedLife)])
    }
    bench.clock.set("2026-09-10T08:00")
    try await sweep()
    #expect(try await kept().uploads == [named, other])
    bench.clock.set("2026-11-30T08:00")
    try await sweep()
    #expect(try await kept().uploads.isEmpty)
    #expect(try await bench.store.read { try $0.row("SELECT 1 FROM case_draft") == nil })
  }

  @Test(arguments: 0..<4) func `contents are kept while somebody refers to them, a day longer, and once`(_ round: Int) async throws {
    var random = SeededGenerator.fresh()
    let seed = random.seed
    var model = UploadModel()
    var drafts: [String: CaseDraft] = [:]
    let first = environment.today
    var hour = 0
    for step in 0..<200 {
      let known = model.uploads.keys.sorted()
      let file = known.randomElement(using: &random)
      let draft = drafts.keys.sorted().randomElement(using: &random)
      switch Int.random(in: 0..<12, using: &random) {
      case 0...3:
        let content = "content-\(Int.random(in: 0..<4, using: &random))"
        model.bring(try await bring(content), content, at: now)
      case 4:
        guard let file, model.uploads[file]?.isUsed == false, !model.isNamed(file) else { continue }
        let now = self.now
        try await bench.store.write { try UploadTable.remove(UploadTable.known(file, in: $0), at: Int64(now), in: $0) }
        model.cancel(file, at: now)
      case 5:
        guard let file else { continue }
        let piece = self.draft("", naming: [file], days: 1).evidence
        let id = environment.newID().description
        try await bench.store.write { try FileUseTable.keep(piece, beyond: [], of: id, in: $0) }
        model.use(file)
      case 6...8:
        let before = drafts.count < 4 ? nil : draft.flatMap { drafts[$0] }
        let files = Set(known.shuffled(using: &random).prefix(Int.random(in: 0...3, using: &random)))
        let saved = self.draft(
          before?.id ?? environment.newID().description, naming: files, days: Self.lives.randomElement(using: &random) ?? 2)
        try await save(saved, instead: before)
        model.save(saved.id, naming: files, until: Int(saved.endsAt), at: now)
        drafts[saved.id] = saved
      case 9:
        guard let draft, let gone = drafts.removeValue(forKey: draft) else { continue }
        let filed = Bool.random(using: &random)
        try await end(gone, filed: filed)
        model.end(draft, filed: filed, at: now)
      default:
        hour += [1, 20, 24 * 12].randomElement(using: &random) ?? 1
        let (day, rest) = (first + (8 + hour) / 24, (8 + hour) % 24)
        bench.clock.set("\(day)T\(rest < 10 ? "0" : "")\(rest):00")
        try await sweep()
        model.pass(to: now)
        drafts = drafts.filter { model.drafts[$0.key] != nil }
      }
      let kept = try await kept()
      let expected = Dictionary(uniqueKeysWithValues: model.kept.map { ($0, model.references($0)) })
      #expect(kept.references == expected, "seed \(seed), step \(step)")
      #expect(kept.contents == model.kept && kept.rows == model.kept.count, "seed \(seed), step \(step)")
      #expect(kept.uploads == Set(model.uploads.keys), "seed \(seed), step \(step)")
      if kept.references != expected || kept.uploads != Set(model.uploads.keys) { break }
    }
    await bench.store.close()
  }
}
