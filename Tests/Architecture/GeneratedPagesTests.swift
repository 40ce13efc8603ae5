import Contracts
import Foundation
import Testing

/// Pages that are made from the code stay equal to it; `make docs` writes them anew.
@Suite("Generated pages")
struct GeneratedPagesTests {
  @Test func `docs/REFUSALS.md is the registry of refusals`() throws {
    try Self.compare("docs/REFUSALS.md", with: Refusals.markdown)
  }

  @Test func `docs/METHODS.md is the contracts`() throws {
    let files = try SourceFile.all(under: "Sources/Contracts") + SourceFile.all(under: "Sources/Bus")
    try Self.compare("docs/METHODS.md", with: MethodsPage(SourceComments(files)).markdown)
  }

  private static func compare(_ path: String, with page: String) throws {
    let file = SourceFile.root.appending(path: path)
    if ProcessInfo.processInfo.environment["YIMEN_WRITE_DOCS"] != nil { try page.write(to: file, atomically: true, encoding: .utf8) }
    let written = try String(contentsOf: file, encoding: .utf8)
    #expect(written == page, "\(path) differs from the code; write it anew with: make docs")
  }
}
