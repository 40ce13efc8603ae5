import NotifyDomain

/// Where a page of changed tickets ends: a change of the day, and within it a ticket, since one change may be of many.
struct ChangePlace: Equatable, Sendable {
  /// Of the day.
  let revision: Int
  /// The last ticket that was told of that change; nil: all of it was.
  let number: TicketNumber?

  init(revision: Int, number: TicketNumber? = nil) {
    self.revision = revision
    self.number = number
  }

  /// Reads ``text`` back; nil for anything else.
  init?(_ text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2, let revision = Int(parts[0]), revision >= 0, let number = TicketNumber(String(parts[1])) else { return nil }
    self.init(revision: revision, number: number)
  }

  /// Empty where all of the change was told.
  var text: String { number.map { "\(revision) \($0.text)" } ?? "" }
}
