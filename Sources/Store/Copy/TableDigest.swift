import Crypto

/// How many rows a table has, and a digest of them that does not depend on their order: engines sort texts differently.
///
/// It is the sum of the rows' SHA-256, taken as four numbers of 64 bits. Rows that were lost, changed or doubled by mistake change it; against
/// somebody who makes up rows on purpose it is no seal.
public struct TableDigest: Sendable, Hashable {
  public private(set) var rows: Int64 = 0
  private var sums: [UInt64] = [0, 0, 0, 0]

  public init() {}

  mutating func add(_ row: Row) {
    rows += 1
    let hash = Array(SHA256.hash(data: RowCoding.encode(row.values)))
    for part in 0..<4 { sums[part] &+= hash[part * 8..<part * 8 + 8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
  }

  /// The digest in hexadecimal digits.
  public var text: String {
    sums.map { part in
      let digits = String(part, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}
