import Civics
import IdentityDomain

/// Where a field stands among the base information of a subject: by its name, of those of one name the newest first.
struct BasePlace: Sendable, Hashable {
  let field: String
  let asOf: Day
  let resource: String
  let subject: SubjectID

  init(_ record: BaseTable.Record) {
    field = record.field
    asOf = record.asOf
    resource = record.resource
    subject = record.subject
  }

  /// Nil for a text that is none.
  init?(_ text: String) {
    // Neither an id nor the name of a resource or a field has a blank in it.
    let parts = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 4, let asOf = Day(parts[1]) else { return nil }
    field = parts[0]
    self.asOf = asOf
    resource = parts[2]
    subject = SubjectID(rawValue: parts[3])
  }

  var text: String { "\(field) \(asOf) \(resource) \(subject.rawValue)" }
}
