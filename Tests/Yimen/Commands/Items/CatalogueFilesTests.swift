import Contracts
import Foundation
import TestKit
import Testing

@testable import yimen

struct CatalogueFilesTests {
  let directory = TemporaryDirectory.make()

  private func touch(_ name: String) throws -> String {
    let path = "\(directory)/\(name)"
    try Data("x".utf8).write(to: URL(filePath: path))
    return path
  }

  @Test func `a file that is no table is the JSON catalogue`() throws {
    let files = try CatalogueFiles([try touch("catalogue.json")])
    #expect(files.format == .json)
    #expect(files.files.map(\.name) == [""])
  }

  @Test func `tables are known by their names, in Chinese too, and come in their order`() throws {
    let paths = try ["事项.csv", "fees.CSV", "材料.csv"].map(touch)
    #expect(try CatalogueFiles(paths).files.map(\.name) == ["materials", "items", "fees"])
    #expect(try CatalogueFiles([directory]).files.map(\.name) == ["materials", "items", "fees"])
  }

  @Test func `a name of no table, a table twice and a folder without tables are refused`() throws {
    #expect(throws: CommandFailure.self) { try CatalogueFiles([try touch("people.csv")]) }
    #expect(throws: CommandFailure.self) { try CatalogueFiles([try touch("items.csv"), try touch("事项.csv")]) }
    let empty = TemporaryDirectory.make()
    #expect(throws: CommandFailure.self) { try CatalogueFiles([empty]) }
  }
}
