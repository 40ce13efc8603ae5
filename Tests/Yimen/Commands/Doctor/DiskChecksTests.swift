import Foundation
import ServiceKit
import TestKit
import Testing

@testable import yimen

struct DiskChecksTests {
  func findings(free: Int64?, _ trial: DiskChecks.Trial?) -> [Diagnosis] {
    let findings = DiskChecks.findings(DiskChecks.Facts(places: [DiskChecks.Place(path: "/d", free: free, trial: trial)]))
    #expect(findings.areTold)
    return findings
  }

  @Test(
    arguments: [
      (.written, "ok disk"), (.noSpace, "fail disk.full"), (.noQuota, "fail disk.quota"), (.readOnly, "fail disk.readOnly"),
      (.refused("Permission denied"), "fail disk.unwritable"), (nil, "ok disk"),
    ] as [(DiskChecks.Trial?, String)])
  func `each outcome of writing is told`(row: (trial: DiskChecks.Trial?, name: String)) {
    #expect(findings(free: 1 << 40, row.trial).names == [row.name])
  }

  @Test func `little space is told where the services tell it`() {
    #expect(findings(free: DiskLimit.little, .written).names == ["ok disk"])
    #expect(findings(free: DiskLimit.little - 1, .written).names == ["warn disk.little"])
    #expect(findings(free: DiskLimit.little - 1, nil).names == ["warn disk.little"])
    #expect(findings(free: nil, .written).names == ["ok disk"])
  }

  @Test func `looking leaves nothing behind, and makes no directory`() throws {
    let directory = TemporaryDirectory.make()
    let places = DiskLook.facts(of: [directory, "\(directory)/a/b"]).places
    #expect(places[0].trial == .written && places[0].free != nil)
    #expect(places[1].trial == nil && places[1].free != nil)
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory).isEmpty)
  }

  @Test func `what is no directory cannot be written`() throws {
    let file = TemporaryDirectory.make() + "/file"
    try Data().write(to: URL(filePath: file))
    #expect(DiskChecks.findings(DiskLook.facts(of: [file])).names == ["fail disk.unwritable"])
  }

  @Test(.enabled(if: SmallDisk.isPossible)) func `a full disk and one that is read-only are seen`() throws {
    let disk = try SmallDisk(kibibytes: 64)
    defer { disk.remove() }
    #expect(DiskChecks.findings(DiskLook.facts(of: [disk.path])).names == ["warn disk.little"])
    try? Data(count: 1 << 20).write(to: URL(filePath: disk.path + "/filler"))
    if !FileManager.default.fileExists(atPath: disk.path + "/filler") {
      // What did not fit was taken away again: fill it by what does.
      for number in 0..<64 { try? Data(count: 1_024).write(to: URL(filePath: disk.path + "/\(number)")) }
    }
    #expect(DiskChecks.findings(DiskLook.facts(of: [disk.path])).names == ["fail disk.full"])
    try disk.makeReadOnly()
    #expect(DiskChecks.findings(DiskLook.facts(of: [disk.path])).names == ["fail disk.readOnly"])
  }
}
