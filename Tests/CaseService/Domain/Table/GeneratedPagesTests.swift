import Foundation
import Testing

@testable import CaseDomain

/// The page that is drawn from the table stays equal to it; `make docs` writes it anew.
@Suite("Generated pages of cases")
struct GeneratedPagesTests {
  @Test func `docs/CASE_STATES.md is the table, row for row`() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../../..").standardized
    let file = root.appending(path: "docs/CASE_STATES.md")
    let page = CaseTransition.document
    if ProcessInfo.processInfo.environment["YIMEN_WRITE_DOCS"] != nil { try page.write(to: file, atomically: true, encoding: .utf8) }
    let isSame = try String(contentsOf: file, encoding: .utf8) == page
    #expect(isSame, "docs/CASE_STATES.md differs from the table; write it anew with: make docs")
    #expect(page.split(separator: "\n").count { $0.hasPrefix("| ") } == CaseTransition.table.count + 1)
  }
}
