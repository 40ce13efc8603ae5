import IdentityDomain
import Store

/// Look-ups that met nobody, or somebody else, counted for each reader and day.
enum MissTable {
  /// - Parameter misses: how many more; at least one.
  static func count(
    _ misses: Int = 1, of reader: String, as role: Reader.Role, on day: Int, in transaction: Transaction
  ) throws(StoreError) {
    try transaction.execute(
      """
      INSERT INTO identity_miss (reader, role, day, misses) VALUES (?, ?, ?, ?)
      ON CONFLICT (reader, role, day) DO UPDATE SET misses = identity_miss.misses + excluded.misses
      """, [.text(reader), .text(role.rawValue), SQLValue(day), SQLValue(misses)])
  }
}
