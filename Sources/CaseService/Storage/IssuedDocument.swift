import CaseDomain

/// A document with the history on which it was made, whose last event made it.
struct IssuedDocument {
  let document: CaseDocument
  let history: ArraySlice<CaseEvent>

  /// Draws it from the case as it was then.
  /// - Throws: `CaseHistoryFault`, `KeptCaseFault`.
  func html() throws -> String {
    guard let event = history.last else { throw KeptCaseFault.history(.empty) }
    return DocumentPage(document, of: event, in: try CaseRecord(history: history), note: event.fact.note).html
  }
}
