import Foundation
import ServiceKit
import TestKit
import Testing

@Suite("The file of a key that seals files")
struct SealKeyFileTests {
  let directory = TemporaryDirectory.make()
  var file: SealKeyFile { SealKeyFile(directory: directory, name: "case-files.seal") }
  let key = [UInt8](repeating: 0xA5, count: FileSeal.keyLength)

  @Test func `is not there at first, and holds afterwards what was made, for its owner alone`() throws {
    #expect(try file.load() == nil)
    #expect(try file.make(key) == key)
    #expect(try file.load() == key)
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(directory)/keys") == ["case-files.seal"])
  }

  @Test func `that another made first stays`() throws {
    _ = try file.make(key)
    #expect(try file.make([UInt8](repeating: 1, count: FileSeal.keyLength)) == key)
    #expect(try file.load() == key)
  }

  @Test func `is refused that others may read, or that holds no key`() throws {
    _ = try file.make(key)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file.path)
    #expect(throws: KeyError.exposed(path: file.path, mend: "chmod 600")) { try file.load() }
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
    for text in ["", "abc", String(repeating: "g", count: 64), String(repeating: "a", count: 62)] {
      try text.write(toFile: file.path, atomically: false, encoding: .utf8)
      #expect(throws: KeyError.self) { try file.load() }
    }
  }
}
