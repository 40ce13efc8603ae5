import ArgumentParser
import Bus
import Contracts
import Foundation
import ServiceKit
import TestKit
import Testing

@testable import yimen

@Suite("yimen cases upload")
struct CasesUploadCommandTests {
  private func file(_ text: String, _ name: String = "scan.pdf") throws -> String {
    let path = TemporaryDirectory.make() + "/" + name
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  private func lines(_ files: FileServiceStandIn, _ arguments: [String]) async throws -> [String] {
    let suite = try await TestSuiteNode(and: [files.definition])
    do {
      let lines = try await CollectedOutput.lines(of: ["cases", "upload", "--data", suite.directory] + arguments)
      await suite.stop()
      return lines
    } catch {
      await suite.stop()
      throw error
    }
  }

  @Test func `announces the file, brings its parts and tells its id and digest`() async throws {
    let files = FileServiceStandIn()
    let path = try file("0123456789")
    let lines = try await lines(files, [path, "--subject", "s-1", "--as", "applicant:s-1", "--reusable"])
    let begun = try #require(files.seen.begun)
    #expect(begun.subject == "s-1" && begun.name == "scan.pdf" && begun.type == "application/pdf" && begun.size == 10 && begun.reusable)
    #expect(begun.digest == ContentDigest.text(of: Array("0123456789".utf8)))
    #expect(files.seen.brought == [0, 4, 8] && files.content == Array("0123456789".utf8))
    #expect(lines.first?.contains("u-1") == true && lines.last == "sha256 \(begun.digest)")
    let json = try JSONValue(parsing: try #require(try await self.lines(files, [path, "--subject", "s-1", "--json"]).first))
    #expect(json["id"] == .string("u-1"))
  }

  @Test func `goes on after a break with what is missing, and begins nothing anew`() async throws {
    var state = FileServiceStandIn.State()
    state.begun = BeginUpload.with { ($0.size, $0.type) = (10, "application/pdf") }
    state.parts = [4: Array("4567".utf8)]
    let files = FileServiceStandIn(state)
    // The name tells no type, which the service knows already.
    _ = try await lines(files, [try file("0123456789", "scan"), "--resume", "u-1"])
    #expect(files.seen.brought == [0, 8] && files.content == Array("0123456789".utf8))
    #expect(files.seen.begun?.subject.isEmpty == true)
    await #expect(throws: CommandFailure.self) { try await lines(files, [try file("012", "scan"), "--resume", "u-1"]) }
  }

  @Test func `goes on with the file that was announced and with no other, whatever its size`() async throws {
    var state = FileServiceStandIn.State()
    state.begun = BeginUpload.with {
      ($0.size, $0.type, $0.digest) = (10, "application/pdf", ContentDigest.text(of: Array("0123456789".utf8)))
    }
    state.parts = [0: Array("0123".utf8)]
    let files = FileServiceStandIn(state)
    let other = try file("0123456780", "other.pdf")
    let error = await #expect(throws: CommandFailure.self) { try await lines(files, [other, "--resume", "u-1"]) }
    #expect(error?.status == .badData && error?.meaning.en.contains("other.pdf") == true)
    #expect(error?.meaning.en.contains(state.begun?.digest ?? "-") == true && files.seen.brought.isEmpty)
    _ = try await lines(files, [try file("0123456789"), "--resume", "u-1"])
    #expect(files.seen.brought == [4, 8])
  }

  @Test func `says so where the name tells no type, or the file is not there`() async throws {
    let path = try file("x", "scan.doc")
    await #expect(throws: CommandFailure.self) { try await lines(FileServiceStandIn(), [path, "--subject", "s-1"]) }
    let files = FileServiceStandIn()
    _ = try await lines(files, [path, "--subject", "s-1", "--type", "text/plain", "--name", "别名"])
    #expect(files.seen.begun?.type == "text/plain" && files.seen.begun?.name == "别名")
    await #expect(throws: CommandFailure.self) { try await lines(files, ["/nowhere/scan.pdf", "--subject", "s-1"]) }
  }

  @Test func `needs a subject, or an upload to go on with`() {
    #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(["cases", "upload", "scan.pdf"]) }
  }
}
