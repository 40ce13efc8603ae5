import IdentityDomain

/// What one row of the ledger of reads says.
struct LedgerEntry: Sendable, Hashable {
  /// The row's place: of those that are chained, each is one more than the one before.
  let sequence: Int
  let record: ReadRecord
  let channel: String
  let method: String

  /// The row as it is written.
  var row: LedgerRow {
    LedgerRow(
      sequence: sequence, subject: record.subject.rawValue, time: record.time, reader: record.reader, role: record.role.rawValue,
      channel: channel, purpose: record.purpose.name, caseID: record.purpose.caseID ?? "", step: record.purpose.step ?? "",
      fields: record.fields.map(\.rawValue).joined(separator: ","), method: method)
  }
}
