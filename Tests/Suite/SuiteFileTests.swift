import Foundation
import Suite
import TestKit
import Testing

struct SuiteFileTests {
  let directory = TemporaryDirectory.make()
  let file = SuiteFile(pid: ProcessInfo.processInfo.processIdentifier, version: "1", endpoints: ["tcp://127.0.0.1:7400"], mode: .embedded)

  @Test func `what is written is read again`() throws {
    try file.write(in: directory)
    #expect(try SuiteFile.read(in: directory) == file)
  }

  @Test func `it is readable by its owner alone, whatever was there`() throws {
    try file.write(in: directory)
    let path = SuiteFile.path(in: directory)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    try file.write(in: directory)
    let permissions = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber
    #expect(permissions?.intValue == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory + "/run") == ["suite.json"])
  }

  @Test func `a directory without a suite has none`() throws {
    #expect(try SuiteFile.read(in: directory) == nil)
  }

  @Test func `a later suite takes the place of an earlier one, which leaves it alone`() throws {
    try file.write(in: directory)
    var later = file
    later.endpoints = ["tcp://127.0.0.1:7401"]
    try later.write(in: directory)
    file.remove(in: directory)
    #expect(try SuiteFile.read(in: directory) == later)
    later.remove(in: directory)
    #expect(try SuiteFile.read(in: directory) == nil)
  }

  @Test func `a text that is no suite file is an error`() throws {
    try file.write(in: directory)
    try Data("{\"pid\":".utf8).write(to: URL(filePath: SuiteFile.path(in: directory)))
    #expect(throws: (any Error).self) { try SuiteFile.read(in: directory) }
  }

  @Test func `a suite is alive as long as its process`() throws {
    #expect(file.isAlive)
    let process = Process()
    process.executableURL = URL(filePath: "/bin/true")
    try process.run()
    process.waitUntilExit()
    var ended = file
    ended.pid = process.processIdentifier
    #expect(!ended.isAlive)
    ended.pid = 0
    #expect(!ended.isAlive)
  }

  @Test func `a local socket is taken where it exists, else loopback`() throws {
    var file = file
    file.endpoints = ["ipc://\(directory)/hub", "tcp://127.0.0.1:7400"]
    #expect(file.endpoint == "tcp://127.0.0.1:7400")
    try Data().write(to: URL(filePath: directory + "/hub"))
    #expect(file.endpoint == "ipc://\(directory)/hub")
    file.endpoints = []
    #expect(file.endpoint == nil)
  }
}
