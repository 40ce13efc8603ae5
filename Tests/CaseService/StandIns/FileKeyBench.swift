import CaseDomain
import Contracts
import ServiceKit
import Store
import TestKit

@testable import CaseService

/// Files with their keys, without the service: started and stopped as often as a test likes.
struct FileKeyBench {
  /// What lies sealed in the tables, and which keys the database knows.
  struct Tables: Hashable, Sendable {
    var rows: [[UInt8]] = []
    var names: [[UInt8]] = []
    /// The key of each, as its row tells it beside what is sealed.
    var keys: [Int] = []
    var known: [Int: [UInt8]] = [:]
  }

  let directory = TemporaryDirectory.make()
  var file: KeyFile { .caseFiles(in: directory) }

  static func key(_ byte: UInt8) -> [UInt8] { [UInt8](repeating: byte, count: FileSeal.keyLength) }

  /// The tables, without any key.
  func tables() async throws -> Tables {
    let bench = try await TimerBench(in: directory, at: "2026-09-01T10:00")
    let tables = try await bench.store.read { transaction in
      var tables = Tables()
      for row in try transaction.rows("SELECT sealed, row_key FROM case_file_row ORDER BY place, part") {
        tables.rows.append(try row.blob(0))
        tables.keys.append(Int(try row.integer(1)))
      }
      for row in try transaction.rows("SELECT name, name_key FROM case_upload ORDER BY id") {
        tables.names.append(try row.blob(0))
        tables.keys.append(Int(try row.integer(1)))
      }
      tables.known = try FileKeyTable.known(in: transaction)
      return tables
    }
    await bench.store.close()
    return tables
  }

  /// Starts on the keys that are there, does `work`, and stops.
  func run<Result: Sendable>(_ work: (FileKeyRun) async throws -> Result) async throws -> Result {
    let bench = try await TimerBench(in: directory, at: "2026-09-01T10:00")
    let outcome: Swift.Result<Result, any Error>
    do {
      outcome = .success(try await work(FileKeyRun(environment: bench.timers.environment)))
    } catch {
      outcome = .failure(error)
    }
    await bench.store.close()
    return try outcome.get()
  }
}

/// One start of a ``FileKeyBench``.
struct FileKeyRun {
  let environment: ServiceEnvironment
  let vault: FileVault

  init(environment: ServiceEnvironment) async throws {
    self.environment = environment
    vault = try await FileVault(environment)
  }

  var duty: FileSealingAnew {
    FileSealingAnew(environment: environment, vault: vault, progress: SealingProgress("yimen_case_file_pieces", "Names and rows of files"))
  }

  /// Puts a finished file of some rows into the tables.
  func add(_ name: String, rows: Int = 1) async throws -> String {
    let seal = try await vault.seal()
    let id = environment.newID().description
    let contents = try (0..<rows).map { try vault.sealed(Array("\(name) \($0)".utf8), .row(id, $0), seal) }
    let upload = KeptUpload(
      id: id, subject: "subject-1", name: try vault.sealed(Array(name.utf8), .name(id), seal), type: .pdf, size: rows, digest: name,
      stage: .finished, isReusable: false, begunAt: 0, expiresAt: KeptUpload.never)
    try await environment.store.write { transaction in
      try UploadTable.insert(upload, broughtBy: CaseBench.clerk, in: transaction)
      for (row, sealed) in contents.enumerated() { try FileRowTable.insert(sealed, at: id, row: row, in: transaction) }
      _ = try ContentTable.refer(to: name, broughtAt: id, in: transaction)
    }
    return id
  }

  /// The name and the rows of a file, opened.
  func texts(of id: String, rows: Int = 1) async throws -> [String] {
    let seal = try await vault.seal()
    let (name, sealed) = try await environment.store.read { transaction in
      (try UploadTable.known(id, in: transaction).name, try (0..<rows).map { try FileRowTable.find(id, row: $0, in: transaction) })
    }
    return try [seal.name(name, of: id)]
      + sealed.enumerated().map { row, sealed in String(decoding: try seal.open(sealed ?? [], .row(id, row)), as: UTF8.self) }
  }

  func counts() async throws -> [Int: Int] { try await environment.store.read { try SealedFiles().counts(in: $0) } }
}
