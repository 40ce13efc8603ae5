import Foundation
import Testing

@Suite("docs/SECURITY.md")
struct SecurityPageTests {
  @Test func `names tests that there are, for every control`() throws {
    let page = try String(contentsOf: SourceFile.root.appending(path: "docs/SECURITY.md"), encoding: .utf8)
    let table = page.split(separator: "## Threats and controls")[1].split(separator: "\n## ")[0]
    let rows = table.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst()
    #expect(rows.count > 15)
    let tests = try SourceFile.all(under: "Tests").flatMap(\.lines).filter { $0.contains("func `") }.joined(separator: "\n")
    for row in rows {
      let columns = row.split(separator: "|")
      let shown = columns[columns.count - 1]
      let names = shown.split(separator: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
      #expect(!names.isEmpty, "\(row)")
      for name in names { #expect(tests.contains("func `\(name)`"), "no test is called \(name)") }
    }
  }
}
