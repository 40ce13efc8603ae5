import IdentityDomain

extension FieldCipher {
  /// A subject as its rows hold it.
  /// - Parameter registeredAt: microseconds since 1970.
  func seal(
    _ subject: Subject, mail: MailAddress?, language: NoticeLanguage, registeredAt: Int
  ) throws -> SubjectRecord {
    SubjectRecord(
      id: subject.id, kind: subject.kind, name: try seal(subject.name.text, for: .name(subject.id)),
      mail: try mail.map { try seal($0.text, for: .mail(subject.id)) }, language: language, registeredAt: registeredAt,
      numbers: try subject.numbers.map { try seal($0, of: subject.id) })
  }

  /// A number as its row holds it.
  func seal(_ held: HeldNumber, of subject: SubjectID) throws -> NumberRecord {
    NumberRecord(
      indexes: indexes(of: held.number), kind: held.number.kind,
      sealed: try seal(held.number.canonical, for: .number(subject, held.number.kind)), isRetired: held.isRetired)
  }

  /// The subject that rows hold.
  func open(_ record: SubjectRecord) throws(FieldCipherError) -> Subject {
    var numbers: [HeldNumber] = []
    for row in record.numbers {
      let canonical = try open(row.sealed, for: .number(record.id, row.kind))
      numbers.append(HeldNumber(SubjectNumber(kind: row.kind, canonical: canonical), isRetired: row.isRetired))
    }
    return Subject(id: record.id, kind: record.kind, name: try name(of: record), numbers: numbers)
  }

  func name(of record: SubjectRecord) throws(FieldCipherError) -> SubjectName {
    SubjectName(stored: try open(record.name, for: .name(record.id)))
  }

  func mail(of record: SubjectRecord) throws(FieldCipherError) -> MailAddress? {
    guard let mail = record.mail else { return nil }
    return MailAddress(stored: try open(mail, for: .mail(record.id)))
  }
}
