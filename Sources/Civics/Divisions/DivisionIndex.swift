/// Where each row of the division table starts, found by code in a sorted array.
struct DivisionIndex: Sendable {
  private let codes: [UInt32]
  let starts: [UInt32]

  /// Reads rows that begin with six digits and end with a line feed, sorted by code.
  init(of text: String) {
    let bytes = text.utf8Span.span
    var codes: [UInt32] = []
    var starts: [UInt32] = []
    var start = 0
    while start < bytes.count {
      codes.append(UInt32(bytes.decimal(start..<start + 6)!))
      starts.append(UInt32(start))
      while start < bytes.count, bytes[start] != UInt8(ascii: "\n") { start += 1 }
      start += 1
    }
    self.codes = codes
    self.starts = starts
  }

  func rows(of code: UInt32) -> Range<Int> {
    var low = 0
    var high = codes.count
    while low < high {
      let middle = (low + high) / 2
      if codes[middle] < code { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < codes.count, codes[end] == code { end += 1 }
    return low..<end
  }
}
