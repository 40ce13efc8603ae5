import IdentityDomain
import Store

/// Look-ups that met nobody, counted for each reader and day.
enum MissTable {
  static func count(_ reader: String, as role: Reader.Role, on day: Int, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      """
      INSERT INTO identity_miss (reader, role, day, misses) VALUES (?, ?, ?, 1)
      ON CONFLICT (reader, role, day) DO UPDATE SET misses = identity_miss.misses + 1
      """, [.text(reader), .text(role.rawValue), SQLValue(day)])
  }
}
