import Foundation
import TestKit
import Testing

@testable import yimen

struct KeyChecksTests {
  func findings(
    mode: UInt32? = 0o700, _ files: (String, UInt32)..., isReadable: Bool = true, isListed: Bool = true, hasStore: Bool = false,
    areAskedFor: Bool = false
  ) -> [Diagnosis] {
    let findings = KeyChecks.findings(
      KeyChecks.Facts(
        directory: "/d/keys", mode: mode, isListed: isListed,
        files: files.map { KeyChecks.File(name: $0.0, mode: $0.1, isReadable: isReadable) }, hasIdentityStore: hasStore,
        areAskedFor: areAskedFor))
    #expect(findings.areTold)
    return findings
  }

  @Test func `keys for their owner alone are well, and a ring may be read`() {
    #expect(
      findings(("identity.key", 0o600), ("case.key", 0o400), ("ring.json", 0o644), ("notes", 0o666), hasStore: true).names == ["ok keys"])
    #expect(findings(mode: nil).names == ["ok keys"])
  }

  @Test(arguments: [0o640, 0o604, 0o620, 0o666, 0o601] as [UInt32])
  func `a key that others may read or change is told with the command that helps`(mode: UInt32) {
    let found = findings(("case.key", mode))
    #expect(found.names == ["fail keys.exposed"])
    #expect(found[0].text.contains("chmod 600 '/d/keys/case.key'"))
    #expect(findings(("case-files.seal", mode)).names == ["fail keys.exposed"])
  }

  @Test func `a ring or a directory that others may write is told`() {
    #expect(findings(("ring.json", 0o664)).names == ["fail keys.exposed"])
    #expect(findings(mode: 0o777).names == ["fail keys.directoryOpen"])
    #expect(findings(mode: 0o755).names == ["ok keys"])
  }

  @Test func `a key that this user cannot read, and a directory, are told`() {
    #expect(findings(("case.key", 0o600), isReadable: false).names == ["fail keys.unreadable"])
    #expect(findings(isListed: false).names == ["fail keys.unreadable"])
  }

  @Test func `a key that is missing where it is needed is told`() {
    #expect(findings(("case.key", 0o600), hasStore: true).names == ["fail keys.identityMissing"])
    #expect(findings(mode: nil, hasStore: true).names == ["fail keys.identityMissing"])
    #expect(findings(("identity.key", 0o600), areAskedFor: true).names == ["fail keys.none"])
    #expect(findings(("case.key", 0o600), areAskedFor: true).names == ["ok keys"])
  }

  @Test func `names and permissions are seen in a directory`() throws {
    let directory = TemporaryDirectory.make()
    #expect(KeyLook.facts(in: directory, areAskedFor: false).mode == nil)
    try FileManager.default.createDirectory(atPath: directory + "/keys", withIntermediateDirectories: false)
    for (name, mode) in [("identity.key", 0o644), ("ring.json", 0o600)] {
      try Data(count: 32).write(to: URL(filePath: "\(directory)/keys/\(name)"))
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: "\(directory)/keys/\(name)")
    }
    let facts = KeyLook.facts(in: directory, areAskedFor: false)
    #expect(facts.files.map(\.name) == ["identity.key", "ring.json"] && facts.files.map(\.mode) == [0o644, 0o600])
    #expect(!facts.hasIdentityStore)
    #expect(KeyChecks.findings(facts).names == ["fail keys.exposed"])
  }
}
