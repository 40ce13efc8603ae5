import Foundation
import Testing

@Suite("docs/SECURITY.md")
struct SecurityPageTests {
  @Test func `names tests that there are, for every control`() throws {
    let page = try String(contentsOf: SourceFile.root.appending(path: "docs/SECURITY.md"), encoding: .utf8)
    let table = page.split(separator: "## Threats and controls")[1].split(separator: "\n## ")[0]
    let rows = table.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst()
    #expect(rows.count > 15)
    // A test is called by its raw identifier, or by what `@Test` says, on its line or on the next.
    let lines = try SourceFile.all(under: "Tests").flatMap(\.lines)
    let tests = lines.joined(separator: "\n").replacing("@Test(\n    ", with: "@Test(")
    for row in rows {
      let columns = row.split(separator: "|")
      let shown = columns[columns.count - 1]
      let names = shown.split(separator: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
      #expect(!names.isEmpty, "\(row)")
      for name in names {
        #expect(tests.contains("func `\(name)`") || tests.contains("@Test(\"\(name)\""), "no test is called \(name)")
      }
    }
  }
}
