import Store
import TestKit
import Testing

@testable import Suite

struct SuiteCheckTests {
  @Test func `a cursor fits anywhere from just before the oldest event to the last`() {
    let heads = ["case": (oldest: Int64(5), head: Int64(9))]
    for position in Int64(4)...9 {
      #expect(SuiteCheck.astray([StoreStatus.Cursor(stream: "case", position: position)], among: heads).isEmpty)
    }
    #expect(
      SuiteCheck.astray([StoreStatus.Cursor(stream: "case", position: 10)], among: heads)
        == [.cursorBeyond(stream: "case", position: 10, head: 9)])
    #expect(
      SuiteCheck.astray([StoreStatus.Cursor(stream: "case", position: 3)], among: heads)
        == [.cursorBehind(stream: "case", position: 3, oldest: 5)])
  }

  @Test func `a log that is kept elsewhere is not judged`() {
    #expect(SuiteCheck.astray([StoreStatus.Cursor(stream: "case", position: 10)], among: [:]).isEmpty)
  }
}
