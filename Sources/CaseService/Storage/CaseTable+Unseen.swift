import CaseDomain
import Store

extension CaseTable {
  /// The case with what is to be seen at another visit, from its events where its row may leave that out: an older program that writes the case beside
  /// this one in a rolling upgrade does not know of it, and the visit would count as made.
  static func withUnseen(_ kept: KeptCase, in transaction: ReadTransaction) throws -> KeptCase {
    let record = kept.record
    let isAwaited = record.state == .received || record.state == .correctionAsked
    guard isAwaited, record.verifiedOn != nil, record.unseen.isEmpty else { return kept }
    let events = try CaseJournal.events(of: record.filing, in: transaction)
    // A history that makes no case is the audit's to tell.
    guard let made = try? CaseRecord(history: events), !made.unseen.isEmpty else { return kept }
    var whole = kept
    whole.record = made
    return whole
  }
}
