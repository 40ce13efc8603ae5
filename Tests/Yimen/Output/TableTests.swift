import Testing

@testable import yimen

struct TableTests {
  @Test func `wide characters take two columns, so that columns stand in line`() {
    var table = Table(["名", "n"], right: [1])
    table.add(["一门", "5"])
    table.add(["door", "10"])
    table.add(["é", ""])
    #expect(table.lines() == ["名     n", "一门   5", "door  10", "é"])
  }

  @Test(arguments: [("", 0), ("door", 4), ("一门", 4), ("Ａ１", 4), ("e\u{301}", 1), ("，。", 4), ("…", 1), ("😀", 2), ("한", 2)])
  func `the width of a text is in columns`(row: (String, Int)) { #expect(DisplayText.width(row.0) == row.1) }

  @Test func `what would steer the terminal is made visible`() {
    var table = Table(["x"])
    table.add(["a\u{1B}[2Jb\nc\u{202E}d"])
    #expect(table.lines(header: false) == ["a\u{FFFD}[2Jb\u{FFFD}c\u{FFFD}d"])
  }

  @Test func `columns keep the width that a page before had`() {
    var table = Table(["a", "b"])
    table.least = [4]
    table.add(["1", "2"])
    #expect(table.lines(header: false) == ["1     2"])
  }
}
