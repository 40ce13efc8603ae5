import Foundation
import Glibc
import ServiceKit
import TestKit
import Testing

@Suite("The file of the keys that seal files")
struct KeyFileTests {
  let directory = TemporaryDirectory.make()
  var file: KeyFile { .caseFiles(in: directory) }

  func write(_ text: String) throws { try text.write(toFile: file.path, atomically: false, encoding: .utf8) }

  @Test func `is not there at first, and holds afterwards what was made, for its owner alone`() throws {
    #expect(try file.load() == nil)
    let made = [FieldKey(number: 1, bytes: SealSample.key(0xA5))]
    #expect(try file.make(SealSample.key(0xA5)) == made)
    #expect(try file.load() == made)
    // As the programs read it that knew one key.
    #expect(try String(contentsOfFile: file.path, encoding: .utf8) == String(repeating: "a5", count: 32) + "\n")
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(directory)/keys") == ["case-files.seal"])
  }

  @Test func `that another made first stays`() throws {
    let made = try file.make(SealSample.key(0xA5))
    #expect(try file.make(SealSample.key(1)) == made)
    #expect(try file.load() == made)
  }

  @Test func `takes another key, and lies apart from the identity service's`() throws {
    _ = try file.make(SealSample.key(1))
    #expect(try file.rotate(SealSample.key(2)) == 2)
    #expect(try file.numbers() == [2, 1])
    #expect(try KeyFile.identity(in: directory).load() == nil)
    try FileManager.default.copyItem(atPath: file.path, toPath: KeyFile.identity(in: directory).path)
    #expect(throws: KeyFileError.self) { try KeyFile.identity(in: directory).load() }
  }

  @Test func `is refused that belongs to another user, but for root`() throws {
    let made = try file.make(SealSample.key(0xA5))
    let user = geteuid()
    // Who runs the tests as root gives it away; anybody else looks at it as another would.
    let stranger = user == 0 ? 0 : user + 1
    if user == 0 { try FileManager.default.setAttributes([.ownerAccountID: 65_534], ofItemAtPath: file.path) }
    #expect(throws: KeyFileError.foreign(path: file.path)) { try file.load(as: stranger) }
    #expect(try file.load(as: user == 0 ? 65_534 : user) == made)
    #expect(KeyFile.mayOwn(0, for: 1_000) && KeyFile.mayOwn(1_000, for: 1_000))
    #expect(!KeyFile.mayOwn(1_000, for: 0) && !KeyFile.mayOwn(1_000, for: 1_001))
  }

  @Test func `is refused that others may read, or that holds no key`() throws {
    _ = try file.make(SealSample.key(0xA5))
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file.path)
    #expect(throws: KeyFileError.exposed(path: file.path)) { try file.load() }
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
    for text in ["", "abc", String(repeating: "g", count: 64), String(repeating: "a", count: 62), String(repeating: "a", count: 32)] {
      try write(text)
      #expect(throws: KeyFileError.self) { try file.load() }
    }
  }
}
