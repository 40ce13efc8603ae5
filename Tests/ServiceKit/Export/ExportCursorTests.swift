import Bus
import Civics
import Contracts
import ServiceKit
import Testing

@Suite("Pages of an export")
struct ExportCursorTests {
  static let sections = ["one", "two"]

  /// The pages of sections that hold some entries each, and no more than a few to a page.
  static func pages(_ counts: [Int], page: Int) throws -> [String] {
    var told: [String] = []
    var after = ""
    repeat {
      let cursor = try ExportCursor(after, among: sections)
      let first = cursor.after.flatMap { Int($0) } ?? 0
      let records = Array((first..<counts[cursor.section]).prefix(page)).map { $0 + 1 }
      let part = ExportPart(records, asked: page, key: { "\($0)" }) { .integer($0) }
      told += records.map { "\(sections[cursor.section]) \($0)" }
      after = cursor.page(part, of: "s", titled: Civics::Bilingual("题", "title")).next
    } while !after.isEmpty
    return told
  }

  @Test(arguments: [[0, 0], [1, 0], [0, 1], [2, 3], [4, 4], [5, 9]], [1, 2, 4])
  func `tell every entry of every section, once and in order`(counts: [Int], page: Int) throws {
    let expected = zip(Self.sections, counts).flatMap { section, count in (0..<count).map { "\(section) \($0 + 1)" } }
    #expect(try Self.pages(counts, page: page) == expected)
  }

  @Test(arguments: ["one", "one:", ":", "three:0", "two"]) func `begin where one ended, and nowhere else`(text: String) {
    #expect(throws: Refusal.self) { try ExportCursor(text, among: Self.sections) }
  }

  @Test func `hold so many bytes, and one entry at least`() {
    let large = String(repeating: "x", count: 300 << 10)
    let part = ExportPart([1, 2, 3], key: { "\($0)" }) { _ in .string(large) }
    #expect(part.entries.count == 1 && part.next == "1")
    let small = ExportPart([1, 2, 3], key: { "\($0)" }) { .integer($0) }
    #expect(small.entries.count == 3 && small.next == nil)
  }
}
