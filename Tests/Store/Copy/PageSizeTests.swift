import Testing

@testable import Store

@Suite struct PageSizeTests {
  @Test func `small rows come many at once, large ones few, and at least one`() {
    var size = PageSize()
    size.learn((1...100).map { Row([SQLValue($0)]) })
    #expect(size.rows == PageSize.most)
    size.learn([Row([.blob([UInt8](repeating: 0, count: PageSize.bytes / 10))])])
    #expect(size.rows == 9)
    size.learn([Row([.text(String(repeating: "x", count: PageSize.bytes * 2))])])
    #expect(size.rows == 1)
    size.learn([])
    #expect(size.rows == 1)
  }
}
