import Civics
import Contracts
import IdentityDomain

extension SubjectHistoryEntry {
  /// - Parameter note: opened.
  init(_ entry: History.Entry, note: String) {
    self.init()
    sequence = entry.sequence
    subject = entry.subject.rawValue
    at = entry.at
    kind = entry.kind
    principal = entry.principal
    channel = entry.channel
    proof = entry.proof
    detail = entry.detail
    self.note = note
  }
}

extension NumberTimes {
  /// A number with its times, masked.
  init(_ held: HeldNumber) {
    self.init()
    kind = held.number.kind.rawValue
    number = held.number.masked
    addedAt = held.addedAt
    retiredAt = held.retiredAt ?? 0
    isRetired = held.isRetired
  }
}
