import Testing

@testable import Store

@Suite struct TableDigestTests {
  func digest(_ rows: [Row]) -> TableDigest {
    var digest = TableDigest()
    for row in rows { digest.add(row) }
    return digest
  }

  @Test func `it does not depend on the order of the rows, and tells every other difference`() {
    let rows = (1...20).map { (number: Int) in Row([SQLValue(number), .text("row \(number)")]) }
    let whole = digest(rows)
    #expect(digest(rows.reversed()) == whole)
    #expect(whole.rows == 20 && whole.text.count == 64)
    #expect(digest(Array(rows.dropLast())) != whole)
    #expect(digest(rows + [rows[0]]) != whole)
    #expect(digest(rows.dropLast() + [rows[0]]) != whole)
    #expect(digest(rows.dropLast() + [Row([20, "row 21"])]) != whole)
  }
}
