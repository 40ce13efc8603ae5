import Foundation
import TestKit
import Testing

@testable import CaseService

@Suite("Copies of files for a scanner")
struct TemporaryCopyTests {
  static func names(_ directory: String) throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: directory).sorted() }

  /// A copy as a program leaves it that was killed: nobody holds its lock.
  static func leaveBehind(_ name: String, in directory: String) throws {
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    try "left".write(toFile: "\(directory)/\(name)", atomically: false, encoding: .utf8)
  }

  @Test func `one is for its owner alone, holds the file, and goes with whoever holds it`() throws {
    let directory = "\(TemporaryDirectory.make())/scan"
    var copy: TemporaryCopy? = try TemporaryCopy(of: Array("a paper".utf8), in: directory)
    let path = try #require(copy?.path)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "a paper")
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    copy = nil
    #expect(try Self.names(directory).isEmpty)
  }

  @Test func `those that a killed program left are swept, and nothing else`() throws {
    let directory = "\(TemporaryDirectory.make())/scan"
    for name in ["scan-aaaaaa", "scan-bbbbbb", "of-somebody-else"] { try Self.leaveBehind(name, in: directory) }
    try FileManager.default.createSymbolicLink(atPath: "\(directory)/scan-cccccc", withDestinationPath: "\(directory)/of-somebody-else")
    #expect(TemporaryCopy.sweep(directory) == 2)
    #expect(try Self.names(directory) == ["of-somebody-else", "scan-cccccc"])
    #expect(TemporaryCopy.sweep(directory) == 0)
    #expect(TemporaryCopy.sweep("\(directory)/nowhere") == 0)
  }

  @Test func `one that is looked at now stays, whichever instance sweeps`() throws {
    let directory = "\(TemporaryDirectory.make())/scan"
    let copy = try TemporaryCopy(of: [1, 2, 3], in: directory)
    try Self.leaveBehind("scan-aaaaaa", in: directory)
    #expect(TemporaryCopy.sweep(directory) == 1)
    #expect(try Self.names(directory).map { "\(directory)/\($0)" } == [copy.path])
    withExtendedLifetime(copy) {}
  }

  @Test func `a scanner's program does not inherit what keeps the copy`() async throws {
    // It lives on when the one that started it is killed, and must not keep the copy then.
    let (scanner, directory) = try ProgramScannerTests.scanner("ls -l /proc/self/fd > \"$0.seen\"")
    #expect(try await scanner.finding(in: ProgramScannerTests.paper) == nil)
    let seen = try String(contentsOfFile: "\(directory)/../scanner.seen", encoding: .utf8)
    // Files that other tests write at this moment may be there.
    #expect(seen.contains("/dev/null") && !seen.contains("\(directory)/scan-"))
  }

  @Test func `a service sweeps its directory when it starts`() async throws {
    let directory = TemporaryDirectory.make()
    try Self.leaveBehind("scan-aaaaaa", in: "\(directory)/scan")
    let cases = try await CaseBench(directory: directory)
    #expect(try Self.names("\(directory)/scan").isEmpty)
    await cases.bench.stop()
  }
}
