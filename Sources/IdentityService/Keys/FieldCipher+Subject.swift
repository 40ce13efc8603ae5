import IdentityDomain

extension FieldCipher {
  /// A subject as its rows hold it.
  /// - Parameter registeredAt: microseconds since 1970.
  func seal(
    _ subject: Subject, mail: MailAddress?, language: NoticeLanguage, registeredAt: Int
  ) throws -> SubjectRecord {
    let name = try seal(subject.name.text, for: .name(subject.id))
    return SubjectRecord(
      id: subject.id, kind: subject.kind, name: name, mail: try mail.map { try seal($0.text, for: .mail(subject.id)) }, language: language,
      registeredAt: registeredAt, numbers: try subject.numbers.map { try seal($0, of: subject.id) },
      matchIndex: matchIndex(of: subject, named: name))
  }

  /// A number as its row holds it.
  func seal(_ held: HeldNumber, of subject: SubjectID) throws -> NumberRecord {
    NumberRecord(
      indexes: indexes(of: held.number), kind: held.number.kind,
      sealed: try seal(held.number.canonical, for: .number(subject, held.number.kind)), isRetired: held.isRetired, addedAt: held.addedAt,
      retiredAt: held.retiredAt)
  }

  /// The subject that rows hold, as one with those that were merged into it.
  func open(_ record: SubjectRecord) throws(FieldCipherError) -> Subject { try group(record).whole }

  /// The subject that rows hold, with those that were merged into it.
  func group(_ record: SubjectRecord) throws(FieldCipherError) -> SubjectGroup {
    var merged: [Subject] = []
    for one in record.merged { merged.append(try alone(one)) }
    return SubjectGroup(try alone(record), merged: merged)
  }

  /// Where a subject, as it is without others, stands in the index of matches; nil where nothing is to be matched.
  /// - Parameter name: its name, sealed. The place goes with it, also on an instance that seals with another key.
  func matchIndex(of subject: Subject, named name: [UInt8]) -> [UInt8]? {
    MatchKey(of: subject).flatMap { index(of: $0.text, as: "match", beside: name) }
  }

  /// Where a subject, as it is without others, may stand in the index of matches, under each key and suite; empty where nothing is to be matched.
  func matchIndexes(of subject: Subject) -> [[UInt8]] { MatchKey(of: subject).map { indexes(of: $0.text, as: "match") } ?? [] }

  /// Where a contact point may stand in the index of addresses, under each key and suite.
  func indexes(of point: ContactPoint) -> [[UInt8]] { indexes(of: point.comparable, as: "contact \(point.kind.rawValue)") }

  private func alone(_ record: SubjectRecord) throws(FieldCipherError) -> Subject {
    var numbers: [HeldNumber] = []
    for row in record.numbers {
      let canonical = try open(row.sealed, for: .number(record.id, row.kind))
      let number = SubjectNumber(kind: row.kind, canonical: canonical)
      numbers.append(HeldNumber(number, isRetired: row.isRetired, addedAt: row.addedAt, retiredAt: row.retiredAt))
    }
    return Subject(id: record.id, kind: record.kind, name: try name(of: record), numbers: numbers)
  }

  func name(of record: SubjectRecord) throws(FieldCipherError) -> SubjectName {
    SubjectName(stored: try open(record.name, for: .name(record.id)))
  }

  /// The mail address as it was said at registration; of several that were merged, the first that named one.
  func mail(of record: SubjectRecord) throws(FieldCipherError) -> MailAddress? {
    for one in [record] + record.merged {
      if let mail = one.mail { return MailAddress(stored: try open(mail, for: .mail(one.id))) }
    }
    return nil
  }
}
