import Testing

/// A handler begins on the thread of the sockets, on which all calls of the process wait.
@Suite("The thread of the sockets is left alone")
struct SocketThreadTests {
  /// What reads or judges the text of a whole record.
  static let heavy = [".itemDraft()", ".writtenDraft()", "CatalogueImport.read", ".reading("]

  @Test func `operations on items read and judge drafts in functions that run elsewhere`() throws {
    let files = try SourceFile.all(under: "Sources/ItemService/Operations").map(\.code)
    var found = 0
    for file in files {
      for (index, line) in file.lines.enumerated() where Self.heavy.contains(where: { line.contains($0) }) {
        found += 1
        let function = file.lines[..<index].last { $0.contains("func ") || $0.contains(" init(") } ?? ""
        // What a command decides runs on the writer's queue.
        let isElsewhere = function.contains("@concurrent ") || function.contains("func decide(")
        #expect(
          isElsewhere, "\(file.path):\(index + 1): move it to a private @concurrent function: every call of the process waits meanwhile")
      }
    }
    #expect(found > 0)
  }
}
