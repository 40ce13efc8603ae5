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
  var numbers: [NumberRecord]
  /// Where it stands in the index of matches; of a row that was read, nil.
  var matchIndex: [UInt8]?
  /// The subject that it is merged into; nil where it stands for itself.
  var mergedInto: SubjectID?
  /// Those that were merged into it, in the order in which they were.
  var merged: [SubjectRecord] = []

  /// Whether a mail address was said at registration, also of one that was merged into it.
  var hasMail: Bool { mail != nil || merged.contains { $0.mail != nil } }
}

/// A number as its row holds it.
struct NumberRecord: Sendable, Hashable {
  /// The blind indexes by which it is found: of a row that was read, the one that it has; of one to be written, one for each suite, its own
  /// first.
  let indexes: [[UInt8]]
  let kind: IdentifierKind
  let sealed: [UInt8]
  let isRetired: Bool
  /// Microseconds since 1970.
  let addedAt: Int
  let retiredAt: Int?
}
