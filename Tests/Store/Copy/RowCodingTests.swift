import Testing

@testable import Store

@Suite struct RowCodingTests {
  static let rows: [[SQLValue]] = [
    [], [.null], [.integer(.min), .integer(.max), .integer(0)], [.real(-0.0), .real(.infinity), .real(1.5)], [.text(""), .text("一门")],
    [.blob([]), .blob([0, 255])], [.null, .text("a"), .integer(1), .blob([1]), .real(2)],
  ]

  @Test(arguments: rows)
  func `a row is read as it was written`(row: [SQLValue]) { #expect(RowCoding.decode(RowCoding.encode(row)) == row) }

  @Test func `rows that differ have different bytes, wherever the border between their values lies`() {
    let rows: [[SQLValue]] = [
      ["ab", "c"], ["a", "bc"], ["abc", ""], ["abc"], [.blob([97, 98, 99])], [0], [0.0], [.null], [.text("")], [.blob([])], [],
    ]
    #expect(Set(rows.map { RowCoding.encode($0) }).count == rows.count)
  }

  @Test func `bytes that are cut off, or no row's, are none`() {
    let bytes = RowCoding.encode([.integer(1), .text("一门"), .blob([1, 2, 3])])
    for count in 1..<bytes.count where ![9, 9 + 9 + 6].contains(count) {
      #expect(RowCoding.decode(Array(bytes[..<count])) == nil, "\(count)")
    }
    #expect(RowCoding.decode([9]) == nil)
    #expect(RowCoding.decode([3, 0, 0, 0, 0, 0, 0, 0, 1, 0xFF]) == nil)
    #expect(RowCoding.decode([4, 255, 255, 255, 255, 255, 255, 255, 255]) == nil)
  }
}
