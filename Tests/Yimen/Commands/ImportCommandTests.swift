import Bus
import Foundation
import TestKit
import Testing

@testable import yimen

struct ImportCommandTests {
  let directory = TemporaryDirectory.make()

  func file(_ bytes: some DataProtocol) throws -> String {
    let path = directory + "/catalogue.json"
    try Data(bytes).write(to: URL(filePath: path))
    return path
  }

  @Test func `a file goes to the item service as it is, and the report is shown`() async throws {
    let suite = try await TestSuiteNode()
    let path = try file(Data(#"{"schema":"yimen-catalogue/1"}"#.utf8))
    let lines = try await CollectedOutput.lines(of: ["import", path, "--json", "--data", suite.directory])
    #expect(try JSONValue(parsing: lines[0])["items"] == .integer(30))
    await suite.stop()
  }

  @Test func `a missing file and a directory are no input`() throws {
    for path in [directory + "/none", directory, directory + "/none/none"] {
      let error = #expect(throws: CommandFailure.self) { try CatalogueFile.read(path) }
      #expect(error?.status == .noInput)
    }
  }

  @Test func `a file that is cut off, no text, or too large is bad data`() throws {
    for bytes in [Data("{\"items\":[".utf8), Data(), Data([0x22, 0xFF, 0x22]), Data(repeating: 0x20, count: BusLimits.bodyBytes)] {
      let path = try file(bytes)
      let error = #expect(throws: CommandFailure.self) { try CatalogueFile.read(path) }
      #expect(error?.status == .badData)
    }
  }

  @Test func `a file without an end is not read without an end`() {
    let error = #expect(throws: CommandFailure.self) { try CatalogueFile.read("/dev/zero") }
    #expect(error?.status == .badData)
  }
}
