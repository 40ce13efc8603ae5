import Bus
import Civics
import Contracts
import Foundation
import IdentityDomain
import ServiceKit
import Store
import TestKit
import Testing

@testable import IdentityService

struct KeyRotationTests {
  static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return String(repeating: digits.count == 1 ? "0" + digits : digits, count: 32)
  }

  static func isDamaged(_ error: any Error) -> Bool {
    if case KeyFileError.damaged = error { true } else { false }
  }

  @Test func `what an old key sealed opens and is found after a rotation, and what is new has the new key`() async throws {
    let bench = try await KeyBench()
    let old = try await bench.run { try await $0.register("E00000001", name: "张三") }
    _ = try bench.file.rotate(KeyBench.key(2))
    try await bench.run { run async throws in
      #expect(try await run.owner(of: "E00000001") == old)
      #expect(try await run.texts(of: old) == ["张三", "E00000001@example.org", "E00000001"])
      _ = try await run.register("E00000002", name: "李四")
      #expect(try await run.counts() == [1: 3, 2: 3])
    }
  }

  @Test func `a key that still seals something is missed at the start, with the number of its fields, and nothing is touched`() async throws
  {
    let bench = try await KeyBench()
    let old = try await bench.run { try await $0.register("E00000001", name: "张三") }
    _ = try bench.file.rotate(KeyBench.key(2))
    try await bench.run { _ = try await $0.register("E00000002", name: "李四") }
    let whole = try Data(contentsOf: URL(filePath: bench.file.path))
    try bench.file.retire(1)
    for _ in 0..<2 {
      await #expect(throws: KeyFileError.keyMissing(path: bench.file.path, number: 1, fields: 3)) { try await bench.run { _ in } }
    }
    try whole.write(to: URL(filePath: bench.file.path))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: bench.file.path)
    let name = try await bench.run { try await $0.texts(of: old).first }
    #expect(name == "张三")
  }

  @Test func `an older file of keys than the database knows is refused`() async throws {
    let bench = try await KeyBench()
    _ = try await bench.run { try await $0.register("E00000001", name: "张三") }
    let before = try Data(contentsOf: URL(filePath: bench.file.path))
    _ = try bench.file.rotate(KeyBench.key(2))
    _ = try await bench.run { try await $0.register("E00000002", name: "李四") }
    try before.write(to: URL(filePath: bench.file.path))
    await #expect(throws: KeyFileError.keyMissing(path: bench.file.path, number: 2, fields: 3)) { try await bench.run { _ in } }
  }

  @Test func `another key under a number that the database knows is refused`() async throws {
    let bench = try await KeyBench()
    _ = try await bench.run { try await $0.register("E00000001", name: "张三") }
    _ = try bench.file.rotate(KeyBench.key(2))
    _ = try await bench.run { try await $0.register("E00000002", name: "李四") }
    let text = try String(contentsOfFile: bench.file.path, encoding: .utf8)
    try text.replacing("2 0202", with: "2 0303").write(toFile: bench.file.path, atomically: false, encoding: .utf8)
    await #expect(throws: KeyFileError.otherKey(path: bench.file.path)) { try await bench.run { _ in } }
  }

  @Test func `a damaged file is refused`() async throws {
    let bench = try await KeyBench()
    _ = try await bench.run { try await $0.register("E00000001", name: "张三") }
    _ = try bench.file.rotate(KeyBench.key(2))
    let text = try String(contentsOfFile: bench.file.path, encoding: .utf8)
    try String(text.dropLast(20)).write(toFile: bench.file.path, atomically: false, encoding: .utf8)
    await #expect { try await bench.run { _ in } } throws: { Self.isDamaged($0) }
  }

  @Test func `keys come by the environment in the file's place, and none is written`() async throws {
    var bench = try await KeyBench()
    bench.variable = Self.hex(1)
    let old = try await bench.run { try await $0.register("E00000001", name: "张三") }
    #expect(try bench.file.numbers() == nil)
    bench.variable = "\(Self.hex(2)),\(Self.hex(1))"
    try await bench.run { run async throws in
      #expect(run.cipher.openingKeys == [2, 1])
      #expect(try await run.owner(of: "E00000001") == old)
      _ = try await run.sealing().sealAll()
      #expect(try await run.counts() == [2: 3])
    }
    // Alone it has the number by which the database knows it.
    bench.variable = Self.hex(2)
    try await bench.run { run async throws in
      #expect(run.cipher.openingKeys == [2])
      #expect(try await run.texts(of: old).first == "张三")
    }
    bench.variable = Self.hex(3)
    await #expect(throws: KeyFileError.otherKey(path: "YIMEN_IDENTITY_KEY")) { try await bench.run { _ in } }
    bench.variable = ""
    await #expect { try await bench.run { _ in } } throws: { Self.isDamaged($0) }
  }

  @Test func `the service tells which keys it has, and what each seals`() async throws {
    let directory = TemporaryDirectory.make()
    let store = try await TestStore.location(for: directory)
    try await IdentityBench.run(in: directory, store: store) { identity in
      _ = try await identity.register(Synthetic.man, mail: "someone@example.org")
    }
    _ = try KeyFile.identity(in: directory).rotate(KeyBench.key(2))
    try await IdentityBench.run(in: directory, store: store) { identity in
      // The duty has sealed anew what was there.
      let list = try await identity.bench.eventually(ReadFieldKeys(), as: IdentityBench.operator) { list in
        list.keys.first { $0.number == 1 }?.sealed == 0
      }
      #expect(list.source == "\(directory)/keys/identity.key")
      #expect(list.keys.map(\.number) == [1, 2] && list.keys.map(\.seals) == [false, true] && list.keys.map(\.sealed) == [0, 3])
      let areOpened = list.keys.allSatisfy(\.opens)
      #expect(areOpened)
      #expect(try await identity.resolve(Synthetic.man).name == "测**")
      // Registered again he is the same.
      _ = try await identity.register(Synthetic.man)
      let after = try await identity.bench.call(ReadFieldKeys(), as: IdentityBench.operator)
      #expect(after.keys.map(\.sealed) == [0, 3])
    }
    try KeyFile.identity(in: directory).retire(1)
    try await IdentityBench.run(in: directory, store: store) { identity async throws in
      #expect(try await identity.resolve(Synthetic.man).name == "测**")
    }
  }

  @Test func `of instances on one database one that lacks a key is refused, and one that has it seals and opens beside the other`()
    async throws
  {
    let directory = TemporaryDirectory.make()
    let other = TemporaryDirectory.make()
    let store = try await TestStore.server(for: directory)
    try await IdentityBench.run(in: directory, store: store) { _ in }
    try FileManager.default.createDirectory(atPath: "\(other)/keys", withIntermediateDirectories: false)
    let (file, copy) = (KeyFile.identity(in: directory), KeyFile.identity(in: other))
    try FileManager.default.copyItem(atPath: file.path, toPath: copy.path)
    _ = try file.rotate(KeyBench.key(2))
    try await IdentityBench.run(in: directory, store: store) { first in
      _ = try await first.register(Synthetic.man)
      await #expect(throws: KeyFileError.keyMissing(path: copy.path, number: 2, fields: 2)) {
        try await IdentityBench.run(in: other, store: store) { _ in }
      }
      // With the same keys in another order it seals with the older, and both open all.
      let keys = try #require(try file.load())
      try KeyText.text(keys.reversed(), of: "identity").write(toFile: copy.path, atomically: false, encoding: .utf8)
      try await IdentityBench.run(in: other, store: store) { second in
        let woman = try await second.register(Synthetic.woman)
        #expect(try await first.register(Synthetic.woman).id == woman.id)
        #expect(try await second.resolve(Synthetic.man).name == "测**")
        #expect(try await first.resolve(Synthetic.woman).name == "测**")
      }
    }
  }
}
