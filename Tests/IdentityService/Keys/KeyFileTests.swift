import Bus
import Contracts
import Foundation
import ServiceKit
import TestKit
import Testing

@testable import IdentityService

struct KeyFileTests {
  let directory = TemporaryDirectory.make()
  var path: String { "\(directory)/keys/identity.key" }

  func permissions(_ path: String) throws -> Int {
    try #require(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }

  func allow(_ permissions: Int) throws {
    try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: path)
  }

  func start() async throws {
    try await IdentityBench.run(in: directory) { _ in }
  }

  func registerSomeone() async throws {
    try await IdentityBench.run(in: directory) { identity in _ = try await identity.register(Synthetic.man) }
  }

  @Test func `the first start makes a key that its owner alone reads`() async throws {
    try await start()
    #expect(try permissions(path) == 0o600)
    #expect(try permissions("\(directory)/keys") == 0o700)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)).count == 32)
    #expect(!FileManager.default.fileExists(atPath: "\(path).new"))
  }

  @Test func `the key stays, and no two are the same`() async throws {
    try await start()
    let key = try Data(contentsOf: URL(fileURLWithPath: path))
    try await start()
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == key)
    let other = KeyFileTests()
    try await other.start()
    #expect(try Data(contentsOf: URL(fileURLWithPath: other.path)) != key)
  }

  @Test func `instances that start at once in one directory have one key`() async throws {
    let file = KeyFile.identity(in: directory)
    let keys = try await withThrowingTaskGroup { group in
      for number: UInt8 in 0..<16 { group.addTask { try file.make([UInt8](repeating: number, count: KeyFile.length)).map(\.bytes) } }
      return try await group.reduce(into: Set<[UInt8]>()) { $0.formUnion($1) }
    }
    #expect(keys.count == 1)
    #expect(try Set([[UInt8](Data(contentsOf: URL(fileURLWithPath: path)))]) == keys)
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(directory)/keys") == ["identity.key"])
  }

  @Test func `of instances with keys of their own on one new database only the first starts`() async throws {
    let store = try await TestStore.server(for: directory)
    let other = KeyFileTests()
    try await IdentityBench.run(in: directory, store: store) { first in
      await #expect(throws: KeyFileError.missing(path: other.path)) {
        try await IdentityBench.run(in: other.directory, store: store) { _ in }
      }
      try FileManager.default.createDirectory(atPath: "\(other.directory)/keys", withIntermediateDirectories: false)
      try Data(repeating: 7, count: 32).write(to: URL(fileURLWithPath: other.path))
      try other.allow(0o600)
      await #expect(throws: KeyFileError.otherKey(path: other.path)) {
        try await IdentityBench.run(in: other.directory, store: store) { _ in }
      }
      // With the same key it does.
      try FileManager.default.removeItem(atPath: other.path)
      try FileManager.default.copyItem(atPath: path, toPath: other.path)
      try await IdentityBench.run(in: other.directory, store: store) { second in
        let subject = try await first.register(Synthetic.man)
        #expect(try await second.register(Synthetic.man).id == subject.id)
      }
    }
  }

  @Test(.enabled(if: TestStore.isDirectory)) func `a key that is missing is made anew only where nobody is registered`() async throws {
    try await start()
    try FileManager.default.removeItem(atPath: path)
    try await registerSomeone()
    try FileManager.default.removeItem(atPath: path)
    await #expect(throws: KeyFileError.missing(path: path)) { try await start() }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test(arguments: [0, 31, 33, 4_096])
  func `a key of another length is refused`(length: Int) async throws {
    try await start()
    try Data(count: length).write(to: URL(fileURLWithPath: path))
    try allow(0o600)
    await #expect(throws: KeyFileError.wrongLength(path: path, expected: 32)) { try await start() }
  }

  @Test(arguments: [0o640, 0o604, 0o620, 0o666, 0o601])
  func `a key open to others is refused until its permissions are mended`(permissions: Int) async throws {
    try await start()
    try allow(permissions)
    await #expect(throws: KeyFileError.exposed(path: path)) { try await start() }
    try allow(0o600)
    try await start()
  }

  @Test func `a key that is not this database's is refused where somebody is registered`() async throws {
    try await registerSomeone()
    try Data(repeating: 7, count: 32).write(to: URL(fileURLWithPath: path))
    try allow(0o600)
    await #expect(throws: KeyFileError.otherKey(path: path)) { try await start() }
  }

  @Test func `what is no file is not read`() async throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    await #expect { try await start() } throws: { error in
      if case KeyFileError.unreadable = error { true } else { false }
    }
  }

  @Test func `a place that cannot be written is told`() async throws {
    try Data().write(to: URL(fileURLWithPath: "\(directory)/keys"))
    await #expect { try await start() } throws: { error in
      switch error {
      case KeyFileError.unreadable, KeyFileError.unwritable: true
      default: false
      }
    }
  }

  @Test(arguments: [
    KeyFileError.missing(path: "/d/k"), .wrongLength(path: "/d/k", expected: 32), .exposed(path: "/d/k"), .otherKey(path: "/d/k"),
    .unreadable(path: "/d/k", reason: "r"), .unwritable(path: "/d/k", reason: "r"), .damaged(path: "/d/k", reason: "r"),
    .keyMissing(path: "/d/k", number: 1, fields: 2), .unknownKey(path: "/d/k", number: 1), .sealingKey(path: "/d/k", number: 1),
  ])
  func `each error is one line that names the file and says what to do`(error: KeyFileError) {
    let line = "\(error)"
    #expect(line.contains("/d/k"))
    #expect(line.contains(";"))
    #expect(!line.contains("\n"))
    #expect(line.contains("密钥") && line.hasSuffix("。"), "\(line)")
  }

  @Test func `a key open to others comes with the command that mends it`() {
    #expect("\(KeyFileError.exposed(path: "/d/k"))".contains("run: chmod 600 '/d/k'."))
  }
}
