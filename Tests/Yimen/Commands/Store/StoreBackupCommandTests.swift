import ArgumentParser
import Bus
import Foundation
import Store
import Suite
import TestKit
import Testing

@testable import yimen

struct StoreBackupCommandTests {
  let directory = TemporaryDirectory.make()
  let place = TemporaryDirectory.make()

  @Test func `a back-up is made, checked and restored, and what it leaves out is said`() async throws {
    try await EmptyStores.make(in: directory)
    let target = place + "/backup"
    let lines = try await CollectedOutput.lines(of: ["store", "backup", target, "--data", directory])
    #expect(lines.contains { $0.contains("已备份到 saved in \(target)") })
    #expect(lines.last?.contains("\(directory)/keys/identity.key, \(directory)/keys/case-files.seal") == true)
    _ = try await CollectedOutput.lines(of: ["store", "check", "--store", "sqlite:\(target)"])
    let restored = try await CollectedOutput.lines(of: ["store", "restore", target, "--data", place + "/data"])
    #expect(restored.contains { $0.contains("restored as of") })
    #expect(restored.last?.contains("\(place)/data/keys/identity.key") == true)
  }

  @Test func `in JSON each is one object`() async throws {
    try await EmptyStores.make(in: directory)
    let target = place + "/backup"
    for arguments in [["store", "backup", target, "--data", directory], ["store", "restore", target, "--data", place + "/data"]] {
      let lines = try await CollectedOutput.lines(of: arguments + ["--json"])
      #expect(lines.count == 1)
      let json = try JSONValue(parsing: lines[0])
      #expect(json["keys"] == .bool(false) && json["kind"] == .string("sqlite") && json["directory"] == .string(target))
    }
  }

  @Test func `failures end with the status of their kind`() {
    for (error, status) in [
      (BackupError.targetExists("p"), ExitStatus.negative), (.damagedFile("p"), .badData), (.noManifest("p"), .noInput),
    ] { #expect(FailureReport(error)?.status == status) }
  }

  @Test func `of PostgreSQL each table is told when its rows are saved and put back, and in JSON none is`() async throws {
    guard case .server(let source) = try await TestStore.server(for: directory) else { return }
    guard case .server(let fresh) = try await TestStore.server(for: place) else { return }
    try await EmptyStores.make(at: .server(source))
    let backup = ["store", "backup", "--store", source, "--data", directory]
    let saved = try await CollectedOutput.lines(of: backup + [place + "/backup"])
    let restored = try await CollectedOutput.lines(of: ["store", "restore", place + "/backup", "--store", fresh, "--data", place])
    for service in SuiteReadiness.services {
      for lines in [saved, restored] { #expect(lines.contains("  yimen_\(service).store_event"), "\(service): \(lines)") }
    }
    #expect(try await CollectedOutput.lines(of: backup + [place + "/another", "--json"]).count == 1)
  }

  @Test func `of PostgreSQL the command is told, without the password`() async throws {
    let lines = try await CollectedOutput.lines(of: [
      "store", "backup", "/backup", "--store", "postgres://yimen:secret@db.example/yimen", "--print",
    ])
    #expect(lines.count == 1 && lines[0].hasPrefix("pg_dump ") && !lines[0].contains("secret"))
  }

  @Test func `of the dump that it wrote the command is told as well, and what it lacks`() async throws {
    let dump = place + "/yimen.dump"
    try Data("PGDMP and so on".utf8).write(to: URL(filePath: dump))
    let arguments = ["store", "restore", dump, "--store", "postgres://yimen:secret@db.example/yimen", "--data", directory]
    let lines = try await CollectedOutput.lines(of: arguments + ["--print"])
    #expect(lines[0].hasPrefix("pg_restore ") && lines[0].hasSuffix(" \(dump)") && !lines[0].contains("secret"))
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("# ") } && lines.last?.contains("\(directory)/keys/identity.key") == true)
    // Nothing says what it should be, so that it is not restored by itself.
    await #expect(throws: BackupError.noManifest("\(dump)/manifest.json")) { try await CollectedOutput.lines(of: arguments) }
    try Data("something else".utf8).write(to: URL(filePath: dump))
    await #expect(throws: BackupError.noManifest("\(dump)/manifest.json")) { try await CollectedOutput.lines(of: arguments + ["--print"]) }
  }
}
