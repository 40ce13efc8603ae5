import Civics
import IdentityDomain

/// A subject as its rows hold it: what names the person is sealed.
struct SubjectRecord: Sendable, Hashable {
  let id: SubjectID
  let kind: SubjectKind
  let name: [UInt8]
  let mail: [UInt8]?
  let language: NoticeLanguage
  /// Microseconds since 1970.
  let registeredAt: Int
  /// In the order in which they were added.
  let numbers: [NumberRecord]
}

/// A number as its row holds it.
struct NumberRecord: Sendable, Hashable {
  /// The blind indexes by which it is found: of a row that was read, the one that it has; of one to be written, one for each suite, its own
  /// first.
  let indexes: [[UInt8]]
  let kind: IdentifierKind
  let sealed: [UInt8]
  let isRetired: Bool
}
