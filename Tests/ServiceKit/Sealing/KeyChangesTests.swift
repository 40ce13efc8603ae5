import Foundation
import ServiceKit
import TestKit
import Testing

struct KeyChangesTests {
  let directory = TemporaryDirectory.make()
  var file: KeyFile { .identity(in: directory) }

  func begin() throws { _ = try file.make(SealSample.key(1)) }

  @Test func `a key is added before those of before, and the first file was key 1`() throws {
    try begin()
    #expect(try file.numbers() == [1])
    #expect(try file.rotate(SealSample.key(2)) == 2)
    #expect(try file.rotate(SealSample.key(3)) == 3)
    #expect(
      try file.load() == [
        FieldKey(number: 3, bytes: SealSample.key(3)), FieldKey(number: 2, bytes: SealSample.key(2)),
        FieldKey(number: 1, bytes: SealSample.key(1)),
      ])
  }

  @Test func `a changed file is its owner's alone, and nothing lies beside it`() throws {
    try begin()
    _ = try file.rotate(SealSample.key(2))
    #expect(try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(directory)/keys") == ["identity.key"])
  }

  @Test func `a key that only opens stands last, until the next rotation brings it first`() throws {
    try begin()
    #expect(try file.rotate(SealSample.key(2), opensAlone: true) == 2)
    #expect(try file.numbers() == [1, 2])
    // Once more changes nothing: it waits already.
    #expect(try file.rotate(SealSample.key(3), opensAlone: true) == 2)
    #expect(try file.numbers() == [1, 2])
    #expect(try file.rotate(SealSample.key(3)) == 2)
    #expect(try file.load()?.first == FieldKey(number: 2, bytes: SealSample.key(2)))
    #expect(try file.numbers() == [2, 1])
  }

  @Test func `a key is taken away, but not the one that seals, nor one that is not there`() throws {
    try begin()
    _ = try file.rotate(SealSample.key(2))
    #expect(throws: KeyFileError.sealingKey(path: file.path, number: 2)) { try file.retire(2) }
    #expect(throws: KeyFileError.unknownKey(path: file.path, number: 9)) { try file.retire(9) }
    try file.retire(1)
    #expect(try file.numbers() == [2])
    // Its number is not given again.
    #expect(try file.rotate(SealSample.key(3)) == 3)
  }

  @Test func `there is nothing to rotate where there is no key`() {
    #expect(throws: KeyFileError.missing(path: file.path)) { try file.rotate(SealSample.key(1)) }
  }

  @Test func `a file of sixteen keys takes no more`() throws {
    try begin()
    for number: UInt8 in 2...16 { #expect(try file.rotate(SealSample.key(number)) == Int(number)) }
    #expect("the seventeenth") { try file.rotate(SealSample.key(17)) } throws: { KeyTextTests.isDamaged($0) }
    #expect(try file.numbers()?.count == 16)
  }

  @Test func `of rotations at once each adds its key`() async throws {
    try begin()
    let numbers = try await withThrowingTaskGroup { group in
      for byte: UInt8 in 2...9 { group.addTask { [file] in try file.rotate(SealSample.key(byte)) } }
      return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
    }
    #expect(numbers == Set(2...9))
    #expect(try file.numbers() == Array((1...9).reversed()))
  }
}
