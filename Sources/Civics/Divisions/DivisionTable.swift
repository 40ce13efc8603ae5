/// The division codes of GB/T 2260 with their names and years, and what became of abandoned ones.
///
/// The rows stay where the program's file holds them; the first look-up makes an index of twelve bytes a row and nothing else.
public enum DivisionTable {
  /// Every use of a code, in the table's order; empty where it never had one that the table knows.
  public static func uses(of code: DivisionCode) -> [Division] {
    let bytes = text.utf8Span.span
    return rows(of: code).map { row(index.starts[$0], in: bytes) }
  }

  /// Whether the code was ever given to a place.
  public static func knows(_ code: DivisionCode) -> Bool {
    code == .national || !rows(of: code).isEmpty
  }

  /// How a code stood in a year.
  enum Standing { case inUse, notThen, unknown }

  static func standing(of code: DivisionCode, in year: Int) -> Standing {
    let index = index
    let rows = index.rows(of: UInt32(code.value))
    if rows.isEmpty { return .unknown }
    let year = UInt16(clamping: year)
    for row in rows where index.existed(row, in: year) { return .inUse }
    return .notThen
  }

  /// What a code meant for someone first registered in that year or after: the use in that year, else the next one later (who was
  /// born before a code existed was registered under it later), else the last one before.
  public static func division(_ code: DivisionCode, in year: Int) -> Division? {
    let bytes = text.utf8Span.span
    var next: Division?
    var last: Division?
    for position in rows(of: code) {
      let division = row(index.starts[position], in: bytes)
      if division.existed(in: year) { return division }
      if let from = division.from, from > year {
        if from < next?.from ?? .max { next = division }
      } else {
        last = division
      }
    }
    return next ?? last
  }

  /// The name from the province down, as 广东省佛山市禅城区, with each part as it was called in that year.
  public static func fullName(of code: DivisionCode, in year: Int) -> String? {
    if code == .national { return "全国" }
    guard let division = division(code, in: year) else { return nil }
    var name = ""
    if code != code.province { name += self.division(code.province, in: year)?.name ?? "" }
    if code != code.prefecture, code.prefecture != code.province { name += self.division(code.prefecture, in: year)?.name ?? "" }
    return name + division.name
  }

  /// The code that took the place of this one, as it was meant in that year, or nil where it is still in use or where no succession
  /// is recorded.
  public static func successor(of code: DivisionCode, in year: Int) -> DivisionCode? {
    guard let division = division(code, in: year), var last = division.to else { return nil }
    // A change of name without a gap is the same place under the same code, so its end is the code's end.
    let uses = uses(of: code)
    while let renamed = uses.first(where: { $0.from == last + 1 }) {
      guard let to = renamed.to else { return nil }
      last = to
    }
    return successions.first { $0.code == code.value && $0.lastYear == last }.map { DivisionCode(known: $0.successor) }
  }

  private static let index = DivisionIndex(of: text)

  private static func rows(of code: DivisionCode) -> Range<Int> {
    index.rows(of: UInt32(code.value))
  }

  /// A row is `CCCCCC FROM TO__ NAME`.
  private static func row(_ start: UInt32, in bytes: Span<UInt8>) -> Division {
    let start = Int(start)
    var end = start + 17
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return Division(
      code: DivisionCode(known: bytes.decimal(start..<start + 6)!), from: bytes.decimal(start + 7..<start + 11),
      to: bytes.decimal(start + 12..<start + 16), place: start + 17..<end)
  }
}
