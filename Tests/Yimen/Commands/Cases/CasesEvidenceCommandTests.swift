import ArgumentParser
import Bus
import Contracts
import Foundation
import ServiceKit
import TestKit
import Testing

@testable import yimen

@Suite("yimen cases evidence")
struct CasesEvidenceCommandTests {
  private static let content = Array("0123456789".utf8)

  private static func files(digest: String? = nil) -> FileServiceStandIn {
    var state = FileServiceStandIn.State()
    state.begun = BeginUpload.with {
      ($0.name, $0.type, $0.size, $0.digest) = ("scan.pdf", "application/pdf", 10, ContentDigest.text(of: content))
    }
    state.parts = [0: content]
    return FileServiceStandIn(state, digest: digest)
  }

  private func lines(_ files: FileServiceStandIn, _ arguments: [String]) async throws -> [String] {
    let suite = try await TestSuiteNode(and: [files.definition])
    do {
      let lines = try await CollectedOutput.lines(of: ["cases", "evidence", "N1", "--data", suite.directory] + arguments)
      await suite.stop()
      return lines
    } catch {
      await suite.stop()
      throw error
    }
  }

  @Test func `lists the files with their materials, as an auditor where nobody is named`() async throws {
    let files = Self.files()
    let lines = try await lines(files, [])
    #expect(lines.contains { $0.contains("u-1") && $0.contains("scan.pdf") && $0.contains("sqb") && $0.contains("10 B") })
    #expect(files.seen.purposes.map(\.kind) == [.audit])
    #expect(try await self.lines(FileServiceStandIn(), []).first?.contains("No uploaded files") == true)
    let json = try JSONValue(parsing: try #require(try await self.lines(files, ["--json"]).first))
    #expect(json["digest"] == .string(ContentDigest.text(of: Self.content)))
  }

  @Test(arguments: ["scan.pdf", "u-1"])
  func `saves a file by its name or its id, for the case that is handled, to its owner alone`(name: String) async throws {
    let files = Self.files()
    let path = TemporaryDirectory.make() + "/copy.pdf"
    _ = try await lines(files, ["--save", name, "--output", path, "--as", "approver:desk-3", "--step", "review"])
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(Self.content))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber
    #expect(mode?.intValue == 0o600)
    // Listed, and read in three parts.
    let purpose = Purpose.with { ($0.kind, $0.caseID, $0.step) = (.handling, "N1", "review") }
    #expect(files.seen.purposes == [Purpose](repeating: purpose, count: 4))
  }

  @Test func `leaves no file where the content is not the one that was announced, or there is none of that name`() async throws {
    let path = TemporaryDirectory.make() + "/copy.pdf"
    await #expect(throws: CommandFailure.self) {
      try await lines(Self.files(digest: String(repeating: "0", count: 64)), ["--save", "scan.pdf", "--output", path])
    }
    await #expect(throws: CommandFailure.self) { try await lines(Self.files(), ["--save", "other.pdf", "--output", path]) }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `saves somewhere, or does not save`() {
    for arguments in [["--save", "a"], ["--output", "b"]] {
      #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(["cases", "evidence", "N1"] + arguments) }
    }
  }
}
