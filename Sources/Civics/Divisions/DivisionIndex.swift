/// Where each row of the division table starts, and the years in which its code was in use, found by code: first by its province and prefecture, then
/// among the few dozen codes below those.
struct DivisionIndex: Sendable {
  /// Of each pair of province and prefecture (the first four digits) the first row that is not before it.
  private let firsts: [UInt16]
  private let codes: [UInt32]
  let starts: [UInt32]
  /// First and last year of use; open ends are the least and the greatest.
  private let years: [ClosedRange<UInt16>]

  private static let prefectures = 10_000

  /// Reads rows `CCCCCC FROM TO__ NAME` that end with a line feed, sorted by code.
  init(of text: String) {
    let bytes = text.utf8Span.span
    var codes: [UInt32] = []
    var starts: [UInt32] = []
    var years: [ClosedRange<UInt16>] = []
    var start = 0
    while start < bytes.count {
      codes.append(UInt32(bytes.decimal(start..<start + 6)!))
      starts.append(UInt32(start))
      years.append(UInt16(bytes.decimal(start + 7..<start + 11) ?? 0)...(bytes.decimal(start + 12..<start + 16).map { UInt16($0) } ?? .max))
      while start < bytes.count, bytes[start] != UInt8(ascii: "\n") { start += 1 }
      start += 1
    }
    var firsts: [UInt16] = []
    var row = 0
    for prefecture in 0...Self.prefectures {
      while row < codes.count, codes[row] < prefecture * 100 { row += 1 }
      firsts.append(UInt16(row))
    }
    self.firsts = firsts
    self.codes = codes
    self.starts = starts
    self.years = years
  }

  /// - Parameter code: of six digits.
  func rows(of code: UInt32) -> Range<Int> {
    let prefecture = Int(code / 100)
    var (low, left) = (Int(firsts[prefecture]), Int(firsts[prefecture + 1]) - Int(firsts[prefecture]))
    let codes = self.codes.span
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

  /// Whether a row's code meant its place at any time of a year.
  func existed(_ row: Int, in year: UInt16) -> Bool { years[row].contains(year) }
}
