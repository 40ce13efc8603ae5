import Foundation
import Testing

@testable import NotifyDomain

/// The page that is drawn from the tables stays equal to them; `make docs` writes it anew.
@Suite("Generated pages of halls")
struct GeneratedPagesTests {
  @Test func `docs/HALL_STATES.md is the tables, row for row`() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../../..").standardized
    let file = root.appending(path: "docs/HALL_STATES.md")
    let page = HallStatesPage.document
    if ProcessInfo.processInfo.environment["YIMEN_WRITE_DOCS"] != nil { try page.write(to: file, atomically: true, encoding: .utf8) }
    let isSame = try String(contentsOf: file, encoding: .utf8) == page
    #expect(isSame, "docs/HALL_STATES.md differs from the tables; write it anew with: make docs")
    let rows = TicketTransition.table.count + VisitTransition.table.map(\.from.count).reduce(0, +)
    #expect(page.split(separator: "\n").count { $0.hasPrefix("| ") } == rows + 2)
  }
}
