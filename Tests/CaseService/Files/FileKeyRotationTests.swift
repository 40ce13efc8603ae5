import Bus
import CaseDomain
import Contracts
import Foundation
import ServiceKit
import Store
import TestKit
import Testing

@testable import CaseService

@Suite("The rotation of the keys of files")
struct FileKeyRotationTests {
  let bench = FileKeyBench()

  @Test func `the newest key seals, and those of before open what they sealed`() async throws {
    let old = try await bench.run { try await $0.add("old") }
    #expect(try bench.file.rotate(FileKeyBench.key(2)) == 2)
    try await bench.run { run async throws in
      let new = try await run.add("new")
      #expect(try await run.texts(of: old) == ["old", "old 0"])
      #expect(try await run.texts(of: new) == ["new", "new 0"])
      #expect(try await run.counts() == [1: 2, 2: 2])
    }
    let tables = try await bench.tables()
    #expect((tables.rows + tables.names).map { FieldMark(of: $0)?.key } == tables.keys.map { $0 })
    #expect(tables.known.keys.sorted() == [1, 2])
  }

  @Test func `what an old key sealed is sealed anew, more than a page of it, and the old key may go`() async throws {
    let rows = 2 * FileSealingAnew.rowsPerWrite + 1
    let ids = try await bench.run { run in [try await run.add("one", rows: rows), try await run.add("two")] }
    _ = try bench.file.rotate(FileKeyBench.key(2))
    try await bench.run { run async throws in
      let duty = run.duty
      try await duty.perform()
      #expect(try await run.counts() == [2: rows + 3])
      #expect(duty.progress.figures.sealedAnew == rows + 3 && duty.progress.figures.underOthers == 0 && duty.progress.figures.stuck == 0)
      // Nothing is sealed to and fro.
      #expect(try await duty.sealAll(try await run.vault.seal()) == 0)
    }
    try bench.file.retire(1)
    try await bench.run { run async throws in
      #expect(try await run.texts(of: ids[0], rows: rows) == ["one"] + (0..<rows).map { "one \($0)" })
      #expect(try await run.texts(of: ids[1]) == ["two", "two 0"])
    }
    #expect(try await bench.tables().known.keys.sorted() == [2])
  }

  @Test func `pieces are counted anew only where a pass finds other than the last one`() async throws {
    let one = try await bench.run { try await $0.add("one") }
    _ = try bench.file.rotate(FileKeyBench.key(2))
    // Another instance has the newer key first.
    let other = try await bench.run { try await $0.add("other", rows: 3) }
    let keys = try #require(try bench.file.load())
    try KeyText.text(keys.reversed(), of: "case").write(toFile: bench.file.path, atomically: false, encoding: .utf8)
    try await bench.run { run async throws in
      let duty = run.duty
      func takeAway(_ place: String, from part: Int) async throws {
        try await run.environment.store.write { transaction in
          try transaction.execute("DELETE FROM case_file_row WHERE place = ? AND part >= ?", [.text(place), SQLValue(part)])
        }
      }
      try await duty.perform()
      #expect(duty.progress.figures.underOthers == 4 && duty.progress.figures.keys == [1, 2])
      // A row less of each key: nothing to do is found, as before, and what was counted stays.
      try await takeAway(one, from: 0)
      try await takeAway(other, from: 2)
      try await duty.perform()
      #expect(duty.progress.figures.underOthers == 4)
      // Another key, or another outcome, is counted.
      try await run.environment.store.write { transaction in
        try transaction.execute("UPDATE case_file_row SET row_key = 3 WHERE place = ? AND part = 1", [.text(other)])
      }
      try await duty.perform()
      #expect(duty.progress.figures.underOthers == 3 && duty.progress.figures.keys == [1, 2, 3])
    }
  }

  @Test func `an end in the midst loses nothing, and the next start goes on with what is left`() async throws {
    let rows = 3 * FileSealingAnew.rowsPerWrite
    let id = try await bench.run { try await $0.add("long", rows: rows) }
    _ = try bench.file.rotate(FileKeyBench.key(2))
    var left = rows + 1
    var starts = 0
    while left > 0 {
      left = try await bench.run { run async throws in
        try await run.duty.sealAll(try await run.vault.seal(), most: 1)
        #expect(try await run.texts(of: id, rows: rows) == ["long"] + (0..<rows).map { "long \($0)" })
        return try await run.counts()[1] ?? 0
      }
      starts += 1
      try #require(starts < 10)
    }
    // The name, and each page of rows.
    #expect(starts == 4)
  }

  @Test func `a key that still seals something is missed at the start, by its number, and nothing is touched`() async throws {
    _ = try await bench.run { try await $0.add("old") }
    _ = try bench.file.rotate(FileKeyBench.key(2))
    _ = try await bench.run { try await $0.add("new") }
    let before = try await bench.tables()
    try bench.file.retire(1)
    await #expect(throws: KeyFileError.keyMissing(path: bench.file.path, number: 1, fields: 2)) { try await bench.run { _ in } }
    #expect(try await bench.tables() == before)
  }

  @Test func `a key that was retired before it sealed anything leaves its number to the next, and one that sealed something does not`()
    async throws
  {
    let old = try await bench.run { try await $0.add("old") }
    _ = try bench.file.rotate(FileKeyBench.key(2), opensAlone: true)
    // The database learns of the key.
    try await bench.run { run async throws in #expect(try await run.counts() == [1: 2]) }
    try bench.file.retire(2)
    #expect(try bench.file.rotate(FileKeyBench.key(3)) == 2)
    let new = try await bench.run { try await $0.add("new") }
    try await bench.run { run async throws in
      #expect(try await run.texts(of: old) == ["old", "old 0"])
      #expect(try await run.texts(of: new) == ["new", "new 0"])
    }
    let whole = try String(contentsOfFile: bench.file.path, encoding: .utf8)
    try whole.replacing("2 0303", with: "2 0404").write(toFile: bench.file.path, atomically: false, encoding: .utf8)
    await #expect(throws: KeyFileError.otherKey(path: bench.file.path)) { try await bench.run { _ in } }
  }

  @Test func `a lost or a foreign key is refused at the start, and nothing is touched`() async throws {
    _ = try await bench.run { try await $0.add("old") }
    let before = try await bench.tables()
    let path = bench.file.path
    let saved = try Data(contentsOf: URL(filePath: path))
    try FileManager.default.removeItem(atPath: path)
    await #expect(throws: KeyFileError.missing(path: path)) { try await bench.run { _ in } }
    #expect(!FileManager.default.fileExists(atPath: path))
    _ = try bench.file.make(FileKeyBench.key(9))
    await #expect(throws: KeyFileError.otherKey(path: path)) { try await bench.run { _ in } }
    #expect(try await bench.tables() == before)
    try saved.write(to: URL(filePath: path))
    try await bench.run { run async throws in #expect(try await run.counts() == [1: 2]) }
  }

  @Test func `what does not open is left as it is and told, and all else is sealed anew`() async throws {
    let (good, bad) = try await bench.run { run in (try await run.add("good"), try await run.add("bad")) }
    _ = try bench.file.rotate(FileKeyBench.key(2))
    try await bench.run { run async throws in
      try await run.environment.store.write { transaction in
        _ = try transaction.changes("UPDATE case_file_row SET sealed = ? WHERE place = ?", [.blob([1, 2, 3]), .text(bad)])
      }
      let duty = run.duty
      #expect(try await duty.sealAll(try await run.vault.seal()) == 3)
      #expect(duty.progress.figures.stuck == 1)
      #expect(try await run.counts() == [1: 1, 2: 3])
      #expect(try await run.texts(of: good) == ["good", "good 0"])
    }
  }

  @Test func `what goes meanwhile is not brought back`() async throws {
    let id = try await bench.run { try await $0.add("gone") }
    _ = try bench.file.rotate(FileKeyBench.key(2))
    try await bench.run { run async throws in
      let seal = try await run.vault.seal()
      let pieces = try await run.environment.store.read { transaction in
        try SealedPiece.names(of: 1, after: "", limit: 9, in: transaction)
          + SealedPiece.rows(of: 1, after: ("", 0), limit: 9, in: transaction)
      }
      #expect(pieces.count == 2)
      let anew = try pieces.map { try run.vault.sealed([7], $0.place, seal) }
      let replaced = try await run.environment.store.write { transaction in
        let upload = try UploadTable.known(id, in: transaction)
        try UploadTable.expire(upload, until: KeptUpload.never, at: 0, in: transaction)
        try FileRowTable.remove(id, in: transaction)
        return try zip(pieces, anew).map { try $0.replace(by: $1, of: 1, in: transaction) }
      }
      #expect(replaced == [false, false])
    }
    let tables = try await bench.tables()
    #expect(tables.rows.isEmpty && tables.names == [[]])
  }

  @Test func `an operator sees which keys there are and what each sealed, and nobody else does`() async throws {
    let cases = try await CaseBench()
    let asker = Principal(id: "ops", role: .operator, channel: "command-line")
    #expect(try await cases.call(ReadFileKeys(), as: asker).keys.isEmpty)
    _ = try await cases.upload(.pdf())
    let list = try await cases.call(ReadFileKeys(), as: asker)
    #expect(list.source == KeyFile.caseFiles(in: cases.bench.directory).path)
    let expected = FieldKeyEntry.with { ($0.number, $0.seals, $0.opens, $0.sealed) = (1, true, true, 2) }
    #expect(list.keys == [expected])
    for principal in [CaseBench.clerk, CaseBench.auditor, CaseBench.applicant(SampleSubjects.person)] {
      #expect(await refusal { try await cases.call(ReadFileKeys(), as: principal) } != nil)
    }
    await cases.bench.stop()
  }

  @Test func `files are read over the bus through a rotation`() async throws {
    let first = try await CaseBench()
    let (old, file) = (
      try await first.upload(.pdf("old", size: UploadLimits.partSize + 7)), SampleFile.pdf("old", size: UploadLimits.partSize + 7)
    )
    await first.bench.stop()
    _ = try KeyFile.caseFiles(in: first.bench.directory).rotate(FileKeyBench.key(2))
    let second = try await CaseBench(directory: first.bench.directory)
    let me = CaseBench.applicant(SampleSubjects.person)
    let new = try await second.upload(.pdf("new"))
    let told = try await second.read(old.id, as: me)
    #expect(told.bytes == file.bytes && told.name == "old.pdf")
    #expect(try await second.read(new.id, as: me).bytes == SampleFile.pdf("new").bytes)
    await second.bench.stop()
  }

  /// Any sequence of rotations, starts, uploads, sealing anew and retirements keeps every file readable, or is refused.
  @Test(arguments: 1...6 as ClosedRange<UInt64>) func `every file is read after each start, or the start is refused`(seed: UInt64)
    async throws
  {
    enum Act: CaseIterable { case rotate, prepare, add, sealAnew, retireIfDone, retireAnyway }
    var random = SeededGenerator(seed: seed)
    var files: [(id: String, name: String)] = []
    files.append((try await bench.run { try await $0.add("first") }, "first"))
    for step in 0..<30 {
      // What an operator has in a safe.
      let saved = try Data(contentsOf: URL(filePath: bench.file.path))
      let numbers = try bench.file.numbers() ?? []
      switch Act.allCases.randomElement(using: &random)! {
      case .rotate where numbers.count < 8: _ = try bench.file.rotate(FileKeyBench.key(UInt8(step + 10)))
      case .prepare where numbers.count < 8: _ = try bench.file.rotate(FileKeyBench.key(UInt8(step + 100)), opensAlone: true)
      case .add: files.append((try await bench.run { try await $0.add("file \(step)") }, "file \(step)"))
      case .sealAnew: _ = try await bench.run { try await $0.duty.sealAll(try await $0.vault.seal()) }
      case .retireIfDone:
        let counts = try await bench.run { try await $0.counts() }
        if let old = numbers.dropFirst().first(where: { counts[$0, default: 0] == 0 }) { try bench.file.retire(old) }
      case .retireAnyway: if let old = numbers.dropFirst().randomElement(using: &random) { try bench.file.retire(old) }
      default: break
      }
      do {
        try await check(files, "seed \(seed), step \(step)")
      } catch let error as KeyFileError {
        guard case .keyMissing = error else { throw error }
        try saved.write(to: URL(filePath: bench.file.path))
        try await check(files, "seed \(seed), step \(step), put back")
      }
    }
  }

  func check(_ files: [(id: String, name: String)], _ comment: Comment) async throws {
    try await bench.run { run async throws in
      for file in files { #expect(try await run.texts(of: file.id) == [file.name, "\(file.name) 0"], comment) }
    }
  }
}
