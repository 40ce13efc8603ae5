import Civics
import IdentityDomain

/// The row and column for which a field is sealed, so that nobody can pass one subject's data off as another's by moving bytes.
enum FieldPlace: Sendable, Hashable {
  case name(SubjectID)
  case mail(SubjectID)
  case number(SubjectID, IdentifierKind)
  case contact(SubjectID, ContactKind)
  case code(SubjectID, ContactKind)
  case base(SubjectID, resource: String, field: String)
  case note(SubjectID)
  /// The label of a device with which the subject is signed in.
  case device(SubjectID)
  /// The id of a session, in the reply that the inbox keeps.
  case session(SubjectID)

  /// What is authenticated with the field.
  var bytes: [UInt8] {
    switch self {
    case .name(let subject): Array("name \(subject.rawValue)".utf8)
    case .mail(let subject): Array("mail \(subject.rawValue)".utf8)
    case .number(let subject, let kind): Array("number \(kind.rawValue) \(subject.rawValue)".utf8)
    case .contact(let subject, let kind): Array("contact \(kind.rawValue) \(subject.rawValue)".utf8)
    case .code(let subject, let kind): Array("code \(kind.rawValue) \(subject.rawValue)".utf8)
    case .base(let subject, let resource, let field): Array("base \(resource) \(field) \(subject.rawValue)".utf8)
    case .note(let subject): Array("note \(subject.rawValue)".utf8)
    case .device(let subject): Array("device \(subject.rawValue)".utf8)
    case .session(let subject): Array("session \(subject.rawValue)".utf8)
    }
  }
}
