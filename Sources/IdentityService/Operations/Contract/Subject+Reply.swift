import Bus
import Civics
import Contracts
import IdentityDomain

extension SubjectView {
  /// What a read of a subject shows for a purpose. When it was registered, its language, and whether a mail address is known come with the kind.
  static func shown(for purpose: IdentityDomain::Purpose) -> Set<SubjectField> {
    purpose.fields.intersection([.kind, .name, .numbers])
  }

  /// The fields that a read names, or what its purpose shows where it names none.
  /// - Throws: `bus.badRequest` for a word that is no field, or one that has a method of its own.
  static func asked(_ names: [String], for purpose: IdentityDomain::Purpose) throws(Refusal) -> Set<SubjectField> {
    guard !names.isEmpty else { return shown(for: purpose) }
    var fields: Set<SubjectField> = []
    for name in names {
      guard let field = SubjectField(rawValue: name), readable.contains(field) else { throw BusRefusals.badRequest.refusal("fields") }
      fields.insert(field)
    }
    return fields
  }

  private static let readable: Set<SubjectField> = [.kind, .name, .numbers, .fullNumbers, .birth, .sex, .region]
}

extension Contracts::Subject {
  /// What a permitted read shows; the name is always masked.
  init(_ view: SubjectView, of record: SubjectRecord) {
    self.init(of: record)
    name = view.name.map { SubjectName(stored: $0).masked(for: record.kind) } ?? ""
    identifiers = view.numbers?.map { IdentifierEntry(kind: $0.kind, shown: $0.canonical) } ?? []
    birth = view.birth?.description ?? ""
    sex = view.sex?.rawValue ?? ""
    region = view.region?.description ?? ""
    regionName = view.regionName ?? ""
  }

  /// What a registration confirms: the name and the numbers that the caller gave, masked, and none besides.
  ///
  /// The inbox keeps this reply in the clear, so that a company's name is masked too.
  init(confirming registration: Registration, as record: SubjectRecord) {
    self.init(of: record)
    name = registration.name.masked
    identifiers = registration.numbers.map { IdentifierEntry(kind: $0.kind, shown: $0.masked) }
  }

  /// The same of one who was registered before. Of what is kept it tells the id alone; the kind is the one that was given, or it would have been
  /// refused.
  init(confirming registration: Registration, of known: SubjectID) {
    self.init()
    id = known.rawValue
    kind = Contracts::SubjectKind(registration.kind)
    name = registration.name.masked
    identifiers = registration.numbers.map { IdentifierEntry(kind: $0.kind, shown: $0.masked) }
  }

  /// What the adding of a number confirms: that number, masked, and no other.
  init(confirming number: SubjectNumber, of record: SubjectRecord) {
    self.init()
    id = record.id.rawValue
    kind = Contracts::SubjectKind(record.kind)
    identifiers = [IdentifierEntry(kind: number.kind, shown: number.masked)]
  }

  private init(of record: SubjectRecord) {
    self.init()
    id = record.id.rawValue
    kind = Contracts::SubjectKind(record.kind)
    language = record.language.rawValue
    registeredAt = record.registeredAt
    hasMail = record.hasMail
  }
}
