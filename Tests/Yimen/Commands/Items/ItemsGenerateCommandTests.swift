import ArgumentParser
import Bus
import Contracts
import Foundation
import ItemDomain
import ItemService
import TestKit
import Testing

@testable import yimen

struct ItemsGenerateCommandTests {
  let directory = TemporaryDirectory.make()

  private func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: "\(directory)/\(name)")))
  }

  @Test func `a file of so many items is written, the same for the same seed`() async throws {
    for name in ["one.json", "two.json"] {
      let lines = try await CollectedOutput.lines(of: [
        "items", "generate", "\(directory)/\(name)", "--count", "30", "--seed", "4", "--json",
      ])
      #expect(try JSONValue(parsing: lines[0])["items"] == .integer(30))
    }
    #expect(try bytes("one.json") == bytes("two.json"))
    let draft = try CatalogueImport.read(try bytes("one.json"))
    #expect(draft == GeneratedCatalogue(count: 30, seed: 4).draft())
  }

  @Test func `tables are a file each, in a folder`() async throws {
    let folder = directory + "/tables"
    _ = try await CollectedOutput.lines(of: ["items", "generate", folder, "--count", "5", "--format", "csv", "--headings", "english"])
    let files = try CatalogueFiles([folder])
    #expect(files.format == .csv)
    #expect(files.files.map(\.name) == CatalogueTable.allCases.map(\.rawValue))
    #expect(try bytes("tables/items.csv").starts(with: "code,base_code,".utf8))
  }

  @Test func `what is there is not written over`() async throws {
    let path = directory + "/there.json"
    try Data("mine".utf8).write(to: URL(filePath: path))
    let error = await #expect(throws: CommandFailure.self) {
      try await CollectedOutput.lines(of: ["items", "generate", path, "--count", "1"])
    }
    #expect(error?.status == .noInput)
    #expect(try bytes("there.json") == Array("mine".utf8))
  }

  @Test(arguments: ["0", "-1", "200001"])
  func `a count beyond what a catalogue holds is no count`(count: String) {
    #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(["items", "generate", "x.json", "--count=\(count)"]) }
  }
}
