import CaseDomain
import Contracts
import Store

/// A case as its events make it anew.
struct CaseReplay {
  /// What its events make of it.
  private(set) var kept: KeptCase
  /// The acts that an auditor asks about.
  private(set) var acts: [ReviewedAct] = []
  let events: Int
  /// The case as the first event tells it.
  private let filed: CaseView?

  /// - Parameter case: what was filed is taken from it: that is kept once.
  /// - Throws: `KeptCaseFault`, `CaseHistoryFault`, `WireError`, `StoreError`.
  init(of case: KeptCase, in transaction: ReadTransaction) throws {
    let entries = try CaseJournal.entries(of: `case`.record.id, in: transaction)
    let history = try CaseJournal.events(entries, of: `case`.record.filing)
    guard let first = history.first else { throw CaseHistoryFault.empty }
    kept = KeptCase(record: try CaseRecord(beginning: first), submittedAt: first.occasion.at, channel: entries[0].stored.channel)
    for (entry, event) in zip(entries, history).dropFirst() {
      if ActReview.isAsked(about: event) { acts.append(ReviewedAct(event, on: kept.record, position: entry.stored.sequence)) }
      try kept.apply(event)
    }
    kept.position = entries[entries.count - 1].stored.sequence
    kept.counted = CaseFigure(kept.record.state)
    events = history.count
    filed = entries[0].changed.view
  }

  /// Whether the first event tells of the same case, item and subject as what is kept of the submission.
  func isFiled(as case: KeptCase) -> Bool {
    guard let filed else { return false }
    let filing = `case`.record.filing
    return (filed.id, filed.number, filed.subject, filed.item, filed.itemVersion)
      == (filing.id, filing.number.description, filing.applicant.subject, filing.item.code, filing.item.version)
  }
}
