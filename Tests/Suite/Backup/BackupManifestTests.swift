import Testing

@testable import Suite

struct BackupManifestTests {
  let manifest = BackupManifest(
    kind: .sqlite, suite: "0.1.0", at: "2026-09-01T02:00:00Z",
    stores: [BackupManifest.Stored(service: "case", storeVersion: 2, serviceVersion: 1, head: 9)],
    files: [
      BackupManifest.File(path: "case.sqlite", bytes: 10, sha256: String(repeating: "a", count: 64)),
      BackupManifest.File(path: "keys/identity.key", bytes: 32, sha256: String(repeating: "b", count: 64)),
    ])

  func decode(_ text: String) throws(BackupError) -> BackupManifest {
    try BackupManifest.decode(Array(text.utf8), path: "m", services: ["case"])
  }

  @Test func `a manifest is read as it was written`() throws {
    let text = String(decoding: try manifest.encoded(), as: UTF8.self)
    #expect(try decode(text) == manifest)
    #expect(manifest.holdsKeys && manifest.bytes == 42)
  }

  @Test func `of a newer form it says so, whatever else it holds`() {
    #expect(throws: BackupError.newerFormat(found: 3, known: 2)) { try decode(#"{"format": 3, "what": "ever"}"#) }
  }

  @Test func `a service that is not known is named`() throws {
    let text = String(decoding: try manifest.encoded(), as: UTF8.self).replacing(#""case""#, with: #""tax""#)
    #expect(throws: BackupError.unknownService("tax")) { try decode(text) }
  }

  @Test(arguments: ["../../etc/passwd", "/etc/passwd", "item.sqlite", "case.sqlite-wal", ""])
  func `a path that is none of a back-up's files is refused`(path: String) throws {
    let text = String(decoding: try manifest.encoded(), as: UTF8.self).replacing(#""case.sqlite""#, with: "\"\(path)\"")
    #expect(throws: BackupError.damagedManifest(path: "m")) { try decode(text) }
  }

  @Test(arguments: ["", "{", "[]", "{}", #"{"format": 1}"#, #"{"format": "1"}"#])
  func `what is no manifest is refused`(text: String) {
    #expect(throws: BackupError.damagedManifest(path: "m")) { try decode(text) }
  }

  @Test func `one with the keys of files is of a form that a program which knows none does not read`() throws {
    let seal = BackupManifest.File(path: "keys/case-files.seal", bytes: 65, sha256: String(repeating: "c", count: 64))
    let other = BackupManifest(
      kind: .sqlite, suite: "0.1.0", at: manifest.at, stores: manifest.stores, files: manifest.files + [seal])
    #expect(manifest.format == 1 && other.format == 2)
    #expect(try decode(String(decoding: try other.encoded(), as: UTF8.self)) == other)
  }

  @Test func `a file that stands twice, or is left out, is refused`() throws {
    for files in [[], manifest.files + [manifest.files[0]], manifest.files + [manifest.files[1]]] {
      let other = BackupManifest(kind: .sqlite, suite: "0.1.0", at: manifest.at, stores: manifest.stores, files: files)
      let text = String(decoding: try other.encoded(), as: UTF8.self)
      #expect(throws: BackupError.damagedManifest(path: "m")) { try decode(text) }
    }
  }
}
