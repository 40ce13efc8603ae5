import Civics
import Crypto

/// One row of the ledger of reads as its texts stand in the table. They are what is chained, and not what is understood by them: another text by
/// which the same is understood is a change.
struct LedgerRow: Sendable, Hashable {
  /// The row's place: of those that are chained, each is one more than the one before.
  let sequence: Int
  let subject: String
  /// Microseconds since 1970-01-01T00:00:00Z.
  let time: Int64
  let reader: String
  let role: String
  let channel: String
  let purpose: String
  let caseID: String
  let step: String
  let fields: String
  let method: String

  /// The day in China on which it was read.
  var day: Day { ShanghaiTime(utcSeconds: Int(time) / 1_000_000).day }

  /// SHA-256 over the row before and all that this one says, each part with its length, so that no two rows are written in the same way.
  /// - Parameter previous: the hash of the row before; empty for the first.
  func hash(after previous: [UInt8]) -> [UInt8] {
    var hash = SHA256()
    hash.update(data: previous)
    for part in ["\(sequence)", subject, "\(time)", reader, role, channel, purpose, caseID, step, fields, method] {
      hash.update(data: Array("\(part.utf8.count):".utf8))
      hash.update(data: Array(part.utf8))
    }
    return Array(hash.finalize())
  }
}
