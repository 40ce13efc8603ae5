import Bus
import CaseDomain
import Contracts
import Store

extension CaseJournal {
  /// The documents that the acts of a case made, oldest first.
  static func documents(of filing: Filing, in transaction: ReadTransaction) throws -> [IssuedDocument] {
    let entries = try entries(of: filing.id, in: transaction)
    let events = try events(entries, of: filing)
    return try events.indices.compactMap { place in
      let template = try FactRecord(decoding: entries[place].changed.fact).template
      return CaseDocument(of: events[place], in: filing.number, template: template).map {
        IssuedDocument(document: $0, history: events[...place])
      }
    }
  }
}
