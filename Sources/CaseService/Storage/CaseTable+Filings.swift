import CaseDomain
import Civics
import Store

extension CaseTable {
  /// Cases of an item that were filed in a period, oldest first.
  ///
  /// - Parameters:
  ///   - until: The day after the last.
  ///   - after: Only cases newer than this id; nil: from the period's first.
  ///   - most: Cases of any item that are looked at.
  /// - Returns: With the id after which to go on; nil where the period is over.
  static func filed(
    of item: String, from: Day, until: Day, after: UUIDv7?, limit: Int, looking most: Int, in transaction: ReadTransaction
  ) throws -> (cases: [KeptCase], next: String?) {
    let end = firstID(of: until)
    var last = max(after?.description ?? "", firstID(of: from))
    var found: [KeptCase] = []
    var looked = 0
    while looked < most {
      let page = try filed(after: last, before: end, limit: min(Self.page, most - looked), in: transaction)
      for kept in page {
        last = kept.record.id
        if kept.record.item.code == item { found.append(kept) }
        if found.count == limit { return (found, last) }
      }
      looked += page.count
      if page.count < Self.page && looked < most { return (found, nil) }
    }
    return (found, last)
  }

  /// Rows that are read at once.
  private static let page = 500

  /// Before every id that is made on a day, in Shanghai: ids begin with their milliseconds.
  private static func firstID(of day: Day) -> String {
    let milliseconds = ShanghaiTime(day: day, minute: 0).map { max(0, $0.utcSeconds) * 1_000 } ?? 0
    let digits = String(milliseconds, radix: 16)
    let padded = String(repeating: "0", count: max(0, 12 - digits.count)) + digits
    return "\(padded.prefix(8))-\(padded.dropFirst(8).prefix(4))-0000-0000-000000000000"
  }
}
