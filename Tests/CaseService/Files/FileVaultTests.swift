import CaseDomain
import Contracts
import Foundation
import ServiceKit
import Store
import TestKit
import Testing

@testable import CaseService

@Suite("The vault of files")
struct FileVaultTests {
  static func key(_ directory: String) -> String { KeyFile.caseFiles(in: directory).path }

  /// A directory in which one file was uploaded.
  static func used() async throws -> String {
    let cases = try await CaseBench()
    _ = try await cases.upload(.pdf("very-personal"))
    await cases.bench.stop()
    return cases.bench.directory
  }

  @Test func `makes its key with the first file, for its owner alone, and no file before`() async throws {
    let cases = try await CaseBench()
    _ = try await cases.submit(SampleItems.forAll)
    #expect(!FileManager.default.fileExists(atPath: Self.key(cases.bench.directory)))
    _ = try await cases.upload(.pdf())
    let attributes = try FileManager.default.attributesOfItem(atPath: Self.key(cases.bench.directory))
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    await cases.bench.stop()
  }

  @Test func `keeps neither a name nor a content in the clear, in whatever table`() async throws {
    let bench = try await TimerBench(in: try await Self.used(), at: "2026-09-01T11:00")
    let columns = [
      "SELECT name FROM case_upload", "SELECT sealed FROM case_file_row", "SELECT reply FROM store_inbox",
      "SELECT payload FROM store_event",
    ]
    let blobs = try await bench.store.read { transaction in
      try columns.flatMap { sql in try transaction.rows(sql).map { try $0.blob(0) } }
    }
    #expect(!blobs.isEmpty)
    for blob in blobs { #expect(!String(decoding: blob, as: UTF8.self).contains("very-personal")) }
    await bench.store.close()
  }

  @Test func `does not open with another key, and says so at the start`() async throws {
    let directory = try await Self.used()
    let bench = try await TimerBench(in: directory, at: "2026-09-01T11:00")
    _ = try await FileVault(bench.timers.environment)
    try String(repeating: "ab", count: 32).write(toFile: Self.key(directory), atomically: false, encoding: .utf8)
    await #expect(throws: KeyFileError.otherKey(path: Self.key(directory))) { try await FileVault(bench.timers.environment) }
    try FileManager.default.removeItem(atPath: Self.key(directory))
    await #expect(throws: KeyFileError.missing(path: Self.key(directory))) { try await FileVault(bench.timers.environment) }
    await bench.store.close()
  }

  @Test func `opens a row in its place and in no other`() async throws {
    let bench = try await TimerBench(in: TemporaryDirectory.make(), at: "2026-09-01T11:00")
    let vault = try await FileVault(bench.timers.environment)
    let seal = try await vault.seal()
    let sealed = try vault.sealed([1, 2, 3], .row("u", 0), seal)
    #expect(try seal.open(sealed, .row("u", 0)) == [1, 2, 3])
    for place in [FilePlace.row("u", 1), .row("v", 0), .name("u")] {
      #expect(throws: FileSeal.NotAuthentic()) { try seal.open(sealed, place) }
    }
    await bench.store.close()
  }
}
