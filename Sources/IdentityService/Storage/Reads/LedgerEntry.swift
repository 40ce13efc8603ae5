import Crypto
import IdentityDomain

/// One row of the ledger of reads.
struct LedgerEntry: Sendable, Hashable {
  /// The row's place: of those that are chained, each is one more than the one before.
  let sequence: Int
  let record: ReadRecord
  let channel: String
  let method: String

  /// SHA-256 over the row before and all that this one says, each part with its length, so that no two rows are written in the same way.
  /// - Parameter previous: the hash of the row before; empty for the first.
  func hash(after previous: [UInt8]) -> [UInt8] {
    let parts = [
      "\(sequence)", record.subject.rawValue, "\(record.time)", record.reader, record.role.rawValue, channel, record.purpose.name,
      record.purpose.caseID ?? "", record.purpose.step ?? "", fields, method,
    ]
    var hash = SHA256()
    hash.update(data: previous)
    for part in parts {
      hash.update(data: Array("\(part.utf8.count):".utf8))
      hash.update(data: Array(part.utf8))
    }
    return Array(hash.finalize())
  }

  /// The fields that were shown, as the row names them.
  var fields: String { record.fields.map(\.rawValue).joined(separator: ",") }
}
