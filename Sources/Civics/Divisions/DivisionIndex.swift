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
    let codes = self.codes.span
    var low = 0
    var left = codes.count
    // Halves whatever it finds: which way it goes is added and not jumped to, as a processor could only guess it.
    while left > 0 {
      let half = (left + 1) / 2
      low += codes[low + half - 1] < code ? half : 0
      left -= half
    }
    var end = low
    while end < codes.count, codes[end] == code { end += 1 }
    return low..<end
  }
}
