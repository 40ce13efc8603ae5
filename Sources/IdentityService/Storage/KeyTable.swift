import ServiceKit
import Store

/// By what the database knows the keys it is written with: the check of each, by its number.
enum KeyTable {
  /// The checks of the keys that something may be sealed with, by number.
  static func known(in transaction: ReadTransaction) throws(StoreError) -> [Int: [UInt8]] {
    var known: [Int: [UInt8]] = [:]
    for row in try transaction.rows("SELECT name, check_value FROM identity_key ORDER BY name LIMIT ?", [SQLValue(limit)]) {
      if let number = number(named: try row.text(0)) { known[number] = try row.blob(1) }
    }
    return known
  }

  static func remember(_ check: [UInt8], of number: Int, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "INSERT INTO identity_key (name, check_value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET check_value = excluded.check_value",
      [.text(name(of: number)), .blob(check)])
  }

  static func forget(_ number: Int, in transaction: Transaction) throws(StoreError) {
    try transaction.execute("DELETE FROM identity_key WHERE name = ?", [.text(name(of: number))])
  }

  /// Key 1 has the name that the one key had before there were several.
  private static func name(of number: Int) -> String { number == FieldMark.unnumberedKey ? first : "\(first).\(number)" }

  private static func number(named name: String) -> Int? {
    if name == first { return FieldMark.unnumberedKey }
    return name.hasPrefix("\(first).") ? Int(name.dropFirst(first.count + 1)) : nil
  }

  private static let first = "field"
  /// More than a file of keys holds, and those that are missing from it.
  private static let limit = 256
}
