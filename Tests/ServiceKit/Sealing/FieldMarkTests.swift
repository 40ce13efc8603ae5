import ServiceKit
import Testing

struct FieldMarkTests {
  @Test func `key 1 has the form of before, any other names its number`() {
    #expect(FieldMark(suite: 1, key: 1).bytes == [1])
    #expect(FieldMark(suite: 1, key: 2).bytes == [0, 1, 0, 2])
    #expect(FieldMark(suite: 250, key: 65_535).bytes == [0, 250, 255, 255])
  }

  @Test func `every mark is read as it was written, whatever follows`() {
    for suite in UInt8(1)...255 {
      for key in [1, 2, 255, 256, 4_660, 65_535] {
        let mark = FieldMark(suite: suite, key: key)
        for rest in [[], [0], [0, 0, 0, 0], [1, 2, 3]] as [[UInt8]] { #expect(FieldMark(of: mark.bytes + rest) == mark) }
      }
    }
  }

  /// Two forms of one mark would be two fields that open alike.
  @Test(arguments: [[], [0], [0, 1], [0, 1, 0], [0, 0, 0, 2], [0, 1, 0, 0], [0, 1, 0, 1]] as [[UInt8]])
  func `what is no mark, or a second form of one, is none`(bytes: [UInt8]) {
    #expect(FieldMark(of: bytes) == nil)
  }
}
