import Bus
import Foundation
import Glibc
import TestKit
import Testing

@testable import ServiceKit

@Suite("A secret file")
struct KeySecretTests {
  let path = TemporaryDirectory.make() + "/desk.key"
  let secret = KeySecret(name: SampleKeys.name("desk"), pair: .make(), server: CurveKeyPair.make().publicKey)

  func fault() -> KeyError? {
    do throws(KeyError) {
      _ = try KeySecret(reading: path)
      return nil
    } catch { return error }
  }

  @Test func `is read as it was written`() throws {
    try PrivateFile(path).draft(secret.text).place()
    let read = try KeySecret(reading: path)
    #expect(read.name == secret.name && read.server == secret.server && read.pair.publicKey == secret.pair.publicKey)
    #expect(read.pair.secretText == secret.pair.secretText)
    #expect(try SampleKeys.permissions(path) == 0o600)
  }

  @Test(arguments: [0o640, 0o604, 0o620, 0o602, 0o666, 0o610, 0o601])
  func `open to others is refused, with the command that mends it`(permissions: Int) throws {
    try SampleKeys.write(secret.text, path)
    try SampleKeys.allow(permissions, path)
    let error = try #require(self.fault())
    #expect(error == .exposed(path: path, mend: "chmod 600") && "\(error)".contains("run: chmod 600 '\(path)'."))
    try SampleKeys.allow(0o600, path)
    #expect(fault() == nil)
  }

  @Test func `of another user is refused`() throws {
    try SampleKeys.write(secret.text, path)
    #expect(throws: KeyError.foreign(path: path)) {
      try PrivateFile(path).read(atMost: KeyLimits.secretBytes, access: .hidden, owner: geteuid() + 1)
    }
  }

  @Test func `that is missing is said to be`() {
    #expect(fault() == .missing(path: path))
  }

  @Test func `is a file, and no directory or pipe`() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(fault() == .unreadable(path: path, reason: "it is no file"))
    try FileManager.default.removeItem(atPath: path)
    #expect(unsafe mkfifo(path, 0o600) == 0)
    #expect(fault() == .unreadable(path: path, reason: "it is no file"))
  }

  @Test func `whose keys are not a pair is refused`() throws {
    let other = CurveKeyPair.make().publicKey
    try SampleKeys.write(secret.text.replacingOccurrences(of: "\(secret.pair.publicKey)", with: "\(other)"), path)
    #expect(fault() == .mismatched(path: path))
  }

  @Test func `of a later version is left to that`() throws {
    try SampleKeys.write(secret.text.replacingOccurrences(of: "\"format\":1", with: "\"format\":2"), path)
    #expect(fault() == .newer(path: path))
  }

  @Test(arguments: ["", "{", "[]", "{\"format\":1}", "\u{0}\u{1}", String(repeating: " ", count: KeyLimits.secretBytes + 1)])
  func `that is damaged is refused`(text: String) throws {
    try SampleKeys.write(text, path)
    guard case .damaged(path, _)? = fault() else {
      Issue.record("\(String(describing: fault()))")
      return
    }
  }

  @Test func `cut off anywhere is refused, and the error holds nothing of it`() throws {
    for length in 0..<(secret.text.utf8.count - 2) {
      try SampleKeys.write(String(secret.text.prefix(length)), path)
      let error = try #require(self.fault())
      #expect(!"\(error)".contains(secret.pair.secretText.prefix(8)))
    }
  }
}
