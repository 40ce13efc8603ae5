import ArgumentParser
import Contracts
import Foundation
import TestKit
import Testing

@testable import yimen

struct ContractsCommandTests {
  /// protobuf's compiler, where it is installed.
  static let compiler = ["/usr/bin/protoc", "/usr/local/bin/protoc"].first { FileManager.default.isExecutableFile(atPath: $0) }

  private static func output(of arguments: [String]) async throws -> String {
    let collected = CollectedOutput()
    try await collected.run(["contracts"] + arguments)
    return collected.text
  }

  @Test func `JSON and Markdown are the pages of the contracts`() async throws {
    #expect(try await Self.output(of: ["--json"]) == PublishedContracts.current.json)
    #expect(try await Self.output(of: ["--markdown"]) == PublishedContracts.current.markdown)
  }

  @Test func `proto3 files are written into a directory, which is made, and again over what is there`() async throws {
    let directory = TemporaryDirectory.make() + "/made/here"
    for _ in 1...2 {
      let paths = try await Self.output(of: ["--proto", directory]).split(separator: "\n").map(String.init)
      let files = ProtoFiles(.current).files
      #expect(paths == files.map { "\(directory)/\($0.name)" })
      for (path, file) in zip(paths, files) { #expect(try String(contentsOfFile: path, encoding: .utf8) == file.text) }
    }
  }

  @Test(.enabled(if: compiler != nil, "protoc is not installed")) func `protobuf's own compiler takes the files`() async throws {
    let directory = TemporaryDirectory.make()
    let paths = try await Self.output(of: ["--proto", directory]).split(separator: "\n").map(String.init)
    let process = Process()
    process.executableURL = URL(filePath: try #require(Self.compiler))
    process.arguments = ["-I", directory, "--descriptor_set_out", directory + "/all.bin"] + paths
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test func `a directory that cannot be made is told`() async throws {
    let file = TemporaryDirectory.make() + "/file"
    try Data().write(to: URL(filePath: file))
    await #expect(throws: CommandFailure.self) { try await Self.output(of: ["--proto", file]) }
  }

  @Test(arguments: [[], ["--json", "--markdown"], ["--proto", "x", "--json"]])
  func `exactly one form is asked for`(arguments: [String]) {
    #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(["contracts"] + arguments) }
  }
}
