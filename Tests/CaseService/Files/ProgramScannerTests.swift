import Bus
import CaseDomain
import Contracts
import Foundation
import TestKit
import Testing

@testable import CaseService

@Suite("A scanner of the deployment's own")
struct ProgramScannerTests {
  static let paper = ScannedFile(type: .plain, bytes: Array("a paper\n".utf8))

  /// A program of one line.
  static func program(_ line: String, in directory: String) throws -> String {
    let path = "\(directory)/scanner"
    // Written by another program: what is written here may be inherited by what other tests start at this moment, and cannot be started while it is.
    let writer = Process()
    writer.executableURL = URL(filePath: "/bin/sh")
    writer.arguments = ["-c", "printf '#!/bin/sh\\n%s\\n' \"$1\" > \"$2\" && chmod 700 \"$2\"", "sh", line, path]
    try writer.run()
    writer.waitUntilExit()
    try #require(writer.terminationStatus == 0)
    return path
  }

  static func scanner(_ line: String, within limit: Duration = .seconds(20)) throws -> (scanner: ProgramScanner, directory: String) {
    let directory = TemporaryDirectory.make()
    let program = try program(line, in: directory)
    return (ProgramScanner(program: program, limit: limit, directory: "\(directory)/scan"), "\(directory)/scan")
  }

  @Test func `says by its exit whether a file is safe, and the copy that it saw is gone`() async throws {
    let (scanner, directory) = try Self.scanner("grep -q virus \"$1\" && exit 1; exit 0")
    #expect(try await scanner.finding(in: Self.paper) == nil)
    #expect(try await scanner.finding(in: ScannedFile(type: .plain, bytes: Array("a virus\n".utf8))) == .scanner)
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory).isEmpty)
  }

  @Test func `is not asked about what the structure shows`() async throws {
    let (scanner, _) = try Self.scanner("exit 0")
    #expect(try await scanner.finding(in: ScannedFile(type: .plain, bytes: Array("#!/bin/sh\n".utf8))) == .program)
  }

  @Test func `is stopped when it takes too long, and what it started with it`() async throws {
    let (scanner, directory) = try Self.scanner("sleep 600 & sleep 600", within: .milliseconds(100))
    await #expect(throws: ScanFailure.timeout) { try await scanner.finding(in: Self.paper) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory).isEmpty)
  }

  @Test func `that fails says nothing about the file`() async throws {
    let (broken, _) = try Self.scanner("exit 3")
    await #expect(throws: ScanFailure.failed(status: 3)) { try await broken.finding(in: Self.paper) }
    let (killed, _) = try Self.scanner("kill -9 $$")
    await #expect(throws: ScanFailure.failed(status: 137)) { try await killed.finding(in: Self.paper) }
    let missing = ProgramScanner(program: "/nowhere/scanner", limit: .seconds(1), directory: TemporaryDirectory.make())
    await #expect(throws: ScanFailure.self) { try await missing.finding(in: Self.paper) }
    let nowhere = ProgramScanner(program: "/bin/true", limit: .seconds(1), directory: "/dev/null/scan")
    await #expect(throws: ScanFailure.self) { try await nowhere.finding(in: Self.paper) }
  }

  @Test func `is named in the settings, and stands between an upload and a case`() async throws {
    let program = try Self.program("grep -q virus \"$1\" && exit 1; exit 0", in: TemporaryDirectory.make())
    try await CaseBench.with(settings: ["case.scanner": program]) { cases in
      let clean = try await cases.upload(.pdf("clean"))
      #expect(clean.stage == .finished)
      let refused = await refusal { try await cases.upload(.pdf("virus")) }
      #expect(refused?.name == "case.uploadUnsafe")
    }
    let broken = try Self.program("exit 2", in: TemporaryDirectory.make())
    try await CaseBench.with(settings: ["case.scanner": broken]) { cases in
      let refused = await refusal { try await cases.upload(.pdf()) }
      #expect(refused?.name == "bus.unavailable" && refused?.retry == true)
      let files = try await cases.files()
      #expect(files.first?.stage == .receiving)
    }
  }
}
