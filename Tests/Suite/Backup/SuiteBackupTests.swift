import Bus
import Foundation
import ServiceKit
import Store
import TestKit
import Testing

@testable import Suite

struct SuiteBackupTests {
  let target = TemporaryDirectory.make() + "/backup"
  let place = TemporaryDirectory.make() + "/restored"

  /// A back-up of a suite that has stopped.
  func backup(keys: Bool = true) async throws -> PlayedSuite {
    let suite = try await PlayedSuite.make()
    await suite.stop()
    _ = try await SuiteBackup(of: suite.directory, keys: keys ? suite.directory : nil).write(to: target)
    return suite
  }

  func restore(to place: String? = nil) async throws -> BackupManifest {
    let place = place ?? self.place
    return try await SuiteRestore(target, to: place, data: place).run { _ in }
  }

  func edit(_ file: String, _ change: (inout Data) -> Void) throws {
    let url = URL(filePath: "\(target)/\(file)")
    var bytes = try Data(contentsOf: url)
    change(&bytes)
    try bytes.write(to: url)
  }

  @Test func `a back-up of a suite that is at work starts elsewhere and goes on from there`() async throws {
    let suite = try await PlayedSuite.make()
    let busy = Task {
      var numbers: [String] = []
      while !Task.isCancelled { numbers += try await suite.play() }
      return numbers
    }
    let manifest = try await SuiteBackup(of: suite.directory, keys: suite.directory).write(to: target)
    busy.cancel()
    _ = await busy.result
    await suite.stop()
    #expect(manifest.stores.map(\.service) == ["case", "identity", "item", "notify"])
    #expect(await SuiteCheck(.directory(target)).run(begins: { _ in }).allSatisfy { $0.findings.isEmpty && $0.status != nil })
    // Looking at a back-up leaves nothing beside it, so that it can lie where nothing can be written.
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: target).sorted()
        == ["case.sqlite", "identity.sqlite", "item.sqlite", "keys", "manifest.json", "notify.sqlite"])

    #expect(try await restore() == manifest)
    let again = try await PlayedSuite.start(in: place, on: .directory(place))
    try await again.play()
    #expect(await SuiteCheck(.directory(place)).run(begins: { _ in }).allSatisfy { $0.findings.isEmpty })
    await again.stop()
  }

  @Test func `the files are for their owner alone, and the keys are left out unless they are asked for`() async throws {
    _ = try await backup(keys: false)
    #expect(!FileManager.default.fileExists(atPath: "\(target)/keys"))
    let manifest = try await restore()
    #expect(!manifest.holdsKeys)
    for (path, mode) in [
      (target, 0o700), ("\(target)/case.sqlite", 0o600), ("\(target)/manifest.json", 0o600), ("\(place)/case.sqlite", 0o600),
    ] {
      #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == mode, "\(path)")
    }
    // A store without its key is not opened.
    await #expect(throws: (any Error).self) { try await PlayedSuite.start(in: place, on: .directory(place)) }
  }

  @Test func `databases that lie apart, as on volumes of their own, are saved at one moment by links to them`() async throws {
    let suite = try await PlayedSuite.make()
    let links = TemporaryDirectory.make()
    try FileManager.default.createDirectory(atPath: "\(links)/keys", withIntermediateDirectories: true)
    for file in SuiteReadiness.services.map({ "\($0).sqlite" }) + BackupManifest.keyPaths {
      try FileManager.default.createSymbolicLink(atPath: "\(links)/\(file)", withDestinationPath: "\(suite.directory)/\(file)")
    }
    let manifest = try await SuiteBackup(of: links, keys: links).write(to: target)
    try await suite.play()
    await suite.stop()
    #expect(manifest.stores.count == 4 && manifest.holdsKeys)
    #expect(try await restore() == manifest)
    #expect(await SuiteCheck(.directory(place)).run(begins: { _ in }).allSatisfy { $0.findings.isEmpty && $0.status != nil })
    let again = try await PlayedSuite.start(in: place, on: .directory(place))
    try await again.play()
    await again.stop()
  }

  @Test func `the keys of files go along and come back, and where others are nothing does`() async throws {
    let suite = try await PlayedSuite.make()
    await suite.stop()
    let keys = try KeyFile.caseFiles(in: suite.directory).make([UInt8](repeating: 7, count: KeyFile.length))
    let manifest = try await SuiteBackup(of: suite.directory, keys: suite.directory).write(to: target)
    // A program that knows no such file says that it is too old.
    #expect(manifest.format == 2 && manifest.holdsKeys)
    #expect(try await restore() == manifest)
    #expect(try KeyFile.caseFiles(in: place).load() == keys)
    let again = try await PlayedSuite.start(in: place, on: .directory(place))
    await again.stop()

    let other = TemporaryDirectory.make()
    _ = try KeyFile.caseFiles(in: other).make([UInt8](repeating: 8, count: KeyFile.length))
    await #expect(throws: BackupError.otherKey("\(other)/keys/case-files.seal")) { try await restore(to: other) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(other)/keys") == ["case-files.seal"])
  }

  @Test func `a target that is there, or that cannot be, is refused and nothing is left behind`() async throws {
    let suite = try await backup()
    await #expect(throws: BackupError.targetExists(target)) { try await SuiteBackup(of: suite.directory, keys: nil).write(to: target) }
    await #expect(throws: BackupError.self) { try await SuiteBackup(of: suite.directory, keys: nil).write(to: "\(target)-/none/backup") }
    let empty = TemporaryDirectory.make()
    await #expect(throws: BackupError.nothingToSave(empty)) { try await SuiteBackup(of: empty, keys: nil).write(to: empty + "/backup") }
    await #expect(throws: BackupError.noKey("\(empty)/keys/identity.key")) {
      try await SuiteBackup(of: suite.directory, keys: empty).write(to: empty + "/backup/")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: empty).isEmpty)
  }

  @Test func `a byte that has changed, a file that is missing, and a manifest that is are found before anything is restored`() async throws
  {
    _ = try await backup()
    try edit("notify.sqlite") { $0[$0.count / 2] ^= 1 }
    await #expect(throws: BackupError.damagedFile("\(target)/notify.sqlite")) { try await restore() }
    try edit("notify.sqlite") { $0[$0.count / 2] ^= 1 }
    try edit("manifest.json") { $0 = Data(String(decoding: $0, as: UTF8.self).replacing("\"format\" : 2", with: "\"format\" : 7").utf8) }
    await #expect(throws: BackupError.newerFormat(found: 7, known: 2)) { try await restore() }
    try edit("manifest.json") { $0 = Data(String(decoding: $0, as: UTF8.self).replacing("\"format\" : 7", with: "\"format\" : 2").utf8) }
    try FileManager.default.moveItem(atPath: "\(target)/case.sqlite", toPath: "\(target)/away")
    await #expect(throws: BackupError.damagedFile("\(target)/case.sqlite")) { try await restore() }
    try FileManager.default.moveItem(atPath: "\(target)/away", toPath: "\(target)/case.sqlite")
    try FileManager.default.moveItem(atPath: "\(target)/manifest.json", toPath: "\(target)/away")
    await #expect(throws: BackupError.noManifest("\(target)/manifest.json")) { try await restore() }
    #expect(!FileManager.default.fileExists(atPath: place))
  }

  @Test func `a store of a newer version than the program knows is not restored`() async throws {
    _ = try await backup()
    try edit("manifest.json") {
      $0 = Data(String(decoding: $0, as: UTF8.self).replacing(/"serviceVersion" : [0-9]+/, with: "\"serviceVersion\" : 99").utf8)
    }
    await #expect { try await restore() } throws: { error in
      guard case .newerStore(_, found: 99, let known)? = error as? BackupError else { return false }
      return known < 99
    }
  }

  @Test func `data that lie there, another key and a suite that runs are left alone`() async throws {
    let suite = try await backup()
    await #expect(throws: BackupError.dataExist("\(suite.directory)/case.sqlite")) {
      // It is the same but for the bytes that a start changes.
      let again = try await PlayedSuite.start(in: suite.directory, on: suite.location)
      try await again.play()
      await again.stop()
      _ = try await SuiteRestore(target, to: suite.directory, data: suite.directory).run { _ in }
    }
    let other = TemporaryDirectory.make()
    try FileManager.default.createDirectory(atPath: "\(other)/keys", withIntermediateDirectories: true)
    try Data(repeating: 1, count: 32).write(to: URL(filePath: "\(other)/keys/identity.key"))
    await #expect(throws: BackupError.otherKey("\(other)/keys/identity.key")) { try await restore(to: other) }
    let running = try SuiteLock(in: place)
    await #expect(throws: SuiteLockError.running(place)) { try await restore() }
    withExtendedLifetime(running) {}
    // What is left of a log would be taken for the restored database's.
    let stale = TemporaryDirectory.make()
    try Data(repeating: 1, count: 32).write(to: URL(filePath: "\(stale)/case.sqlite-wal"))
    await #expect(throws: BackupError.dataExist("\(stale)/case.sqlite")) { try await restore(to: stale) }
  }

  @Test func `a service that runs by itself keeps its store from being restored`() async throws {
    _ = try await backup()
    var held: StoreLock? = try StoreLock(place, service: "case")
    await #expect(throws: StoreError.self) { try await restore() }
    #expect(held != nil)
    held = nil
    _ = try await restore()
  }

  @Test func `a restore that was cut off is finished by another`() async throws {
    let suite = try await backup()
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    // Some files have their name, of another there is only a part.
    for file in ["case.sqlite", "identity.sqlite"] {
      try FileManager.default.copyItem(atPath: "\(target)/\(file)", toPath: "\(place)/\(file)")
    }
    try Data([1, 2, 3]).write(to: URL(filePath: "\(place)/item.sqlite.restoring"))
    _ = try await restore()
    #expect(try FileManager.default.contentsOfDirectory(atPath: place).allSatisfy { !$0.hasSuffix(".restoring") })
    for file in ["case", "identity", "item", "notify"] {
      #expect(try BackupFiles.digest(of: "\(place)/\(file).sqlite") == BackupFiles.digest(of: "\(target)/\(file).sqlite"))
    }
    _ = suite
  }

  @Test func `what a restore that was cut off has put in place is opened by nobody until another has finished`() async throws {
    let suite = try await backup()
    let obstacle = "\(place)/notify.sqlite"
    // It stops between two names, as the power may.
    await #expect(throws: BackupError.targetExists(obstacle)) {
      _ = try await SuiteRestore(target, to: place, data: place).run { path in
        if path == "notify.sqlite" { _ = FileManager.default.createFile(atPath: obstacle, contents: nil) }
      }
    }
    try FileManager.default.removeItem(atPath: obstacle)
    let there = try FileManager.default.contentsOfDirectory(atPath: place).sorted()
    #expect(there.contains("identity.sqlite") && there.contains(RestoreMark.name))
    await #expect(throws: StoreError.unfinishedRestore(path: place)) { try await PlayedSuite.start(in: place, on: .directory(place)) }
    await #expect(throws: StoreError.unfinishedRestore(path: place)) {
      _ = try await SuiteBackup(of: place, keys: nil).write(to: target + "-2")
    }
    let reports = await SuiteCheck(.directory(place)).run(begins: { _ in })
    #expect(reports.allSatisfy { $0.findings == [.unreadable(.unfinishedRestore(path: place))] })
    // Nobody has made an empty one of what is missing.
    #expect(!FileManager.default.fileExists(atPath: obstacle))

    _ = try await restore()
    #expect(!FileManager.default.fileExists(atPath: "\(place)/\(RestoreMark.name)"))
    let again = try await PlayedSuite.start(in: place, on: .directory(place))
    try await again.play()
    await again.stop()
    _ = suite
  }

  @Test func `a restore that was cut off after the last name is only finished`() async throws {
    _ = try await backup()
    _ = try await restore()
    _ = FileManager.default.createFile(atPath: "\(place)/\(RestoreMark.name)", contents: nil)
    _ = try await restore()
    #expect(await SuiteCheck(.directory(place)).run(begins: { _ in }).allSatisfy { $0.findings.isEmpty && $0.status != nil })
  }

  @Test(.enabled(if: SmallDisk.isPossible, "only root mounts a small disk"))
  func `a disk that is full is told so, and nothing is left`() async throws {
    let suite = try await backup()
    let disk = try SmallDisk(kibibytes: 64)
    defer { disk.remove() }
    await #expect(throws: (any Error).self) { try await SuiteBackup(of: suite.directory, keys: nil).write(to: "\(disk.path)/backup") }
    #expect(try FileManager.default.contentsOfDirectory(atPath: disk.path).isEmpty)
    await #expect(throws: BackupError.self) { try await SuiteRestore(target, to: "\(disk.path)", data: place).run { _ in } }
    #expect(try FileManager.default.contentsOfDirectory(atPath: disk.path).allSatisfy { $0.hasSuffix(".lock") })
  }

  @Test(.enabled(if: SmallDisk.isPossible, "only root mounts a small disk"))
  func `what lies where nothing can be written is checked and saved, and nothing is saved or restored to it`() async throws {
    let suite = try await backup()
    let disk = try SmallDisk(kibibytes: 20_000)
    defer { disk.remove() }
    for service in SuiteReadiness.services {
      try FileManager.default.copyItem(atPath: "\(suite.directory)/\(service).sqlite", toPath: "\(disk.path)/\(service).sqlite")
    }
    try disk.makeReadOnly()
    #expect(await SuiteCheck(.directory(disk.path)).run(begins: { _ in }).allSatisfy { $0.findings.isEmpty && $0.status != nil })
    let saved = try await SuiteBackup(of: disk.path, keys: nil).write(to: target + "-2")
    #expect(try saved.stores == BackupReading(target).manifest().stores)
    await #expect(throws: BackupError.self) { try await SuiteBackup(of: suite.directory, keys: nil).write(to: "\(disk.path)/backup") }
    await #expect(throws: SuiteLockError.unwritable("\(disk.path)/data")) { try await restore(to: "\(disk.path)/data") }
  }

  @Test(.enabled(if: SmallDisk.isPossible, "only root mounts a small disk"))
  func `a log that holds commits is not passed over where nothing can be written`() async throws {
    let suite = try await PlayedSuite.make()
    let disk = try SmallDisk(kibibytes: 20_000)
    defer { disk.remove() }
    // As a crash leaves them; nothing else opens these.
    for file in ["case.sqlite", "case.sqlite-wal"] {
      try FileManager.default.copyItem(atPath: "\(suite.directory)/\(file)", toPath: "\(disk.path)/\(file)")
    }
    await suite.stop()
    try disk.makeReadOnly()
    let error = await #expect(throws: StoreError.self) { _ = try await SuiteBackup(of: disk.path, keys: nil).write(to: target) }
    #expect(error.map { "\($0)".contains("its log holds commits") } == true)
    #expect(await SuiteCheck(.directory(disk.path)).run(begins: { _ in }).contains { !$0.findings.isEmpty })
  }

  @Test func `every error says what is wrong and what helps, in one line and both languages`() {
    let errors: [BackupError] = [
      .targetExists("p"), .unwritable(path: "p", reason: "r"), .nothingToSave("p"), .noKey("p"), .noManifest("p"),
      .damagedManifest(path: "p"),
      .newerFormat(found: 2, known: 1), .newerStore(service: "case", found: 2, known: 1), .unknownService("tax"), .damagedFile("p"),
      .unreadable(path: "p", reason: "r"), .dataExist("p"), .otherKey("p"), .otherEngine(.sqlite), .otherEngine(.postgres),
      .notAsSaved(service: "case"), .noTool("pg_dump", command: "pg_dump"), .toolFailed("pg_dump", status: 1),
    ]
    for error in errors {
      let text = error.description
      #expect(!text.contains("\n") && text.unicodeScalars.contains { ("\u{4E00}"..."\u{9FFF}").contains($0) }, "\(text)")
    }
    #expect(Set(errors.map(\.description)).count == errors.count)
  }
}
