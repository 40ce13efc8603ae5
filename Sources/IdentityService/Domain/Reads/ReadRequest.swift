import Civics

/// Someone's wish to read parts of what is kept about a subject.
public struct ReadRequest: Sendable, Hashable {
  public let reader: Reader
  public let purpose: Purpose
  public let fields: Set<SubjectField>

  public init(reader: Reader, purpose: Purpose, fields: Set<SubjectField>) {
    self.reader = reader
    self.purpose = purpose
    self.fields = fields
  }

  /// Refuses what may be read about nobody, whoever is meant. It is asked before anybody is looked for, or the refusal would tell that there is
  /// somebody.
  /// - Throws: `purposeNotForReader`, `fieldsMissing`, `purposeIncomplete`, `stepUnknown`, `fieldNotForPurpose`.
  public func check() throws(IdentityRefusal) {
    guard reader.reads(for: purpose) else { throw .purposeNotForReader }
    guard !fields.isEmpty else { throw .fieldsMissing }
    if reader.role == .clerk, purpose == .submission(draft: nil, step: nil) { throw .purposeIncomplete }
    if case .handling(_, let step) = purpose, HandlingStep(rawValue: step) == nil { throw .stepUnknown }
    let covered = purpose.fields
    for field in SubjectField.allCases where fields.contains(field) && !covered.contains(field) {
      throw .fieldNotForPurpose(field)
    }
  }

  /// Decides on the read, and says what the ledger must hold before anything is shown.
  ///
  /// An applicant reads about nobody but themselves, and so needs to name no more than a submission; a clerk, who may read about anybody,
  /// says for which draft or at which step. A purpose covers its fields and no others; that a field was shown is in the
  /// ledger, a clerk who browses included. An agent for some items reads for cases of these items as the subject does, and outside of a case
  /// no more than tells what to bring.
  /// - Parameters:
  ///   - subject: as merges have it.
  ///   - asked: the id that was asked for, where a merge has it mean the subject: it is what the ledger holds.
  ///   - standing: what the service of cases says of the case that the purpose names; nil where it names none.
  ///   - time: microseconds since 1970-01-01T00:00:00Z.
  ///   - mandates: those that the reader holds of the subject, where they act for another.
  /// - Throws: what ``check()`` throws, `subjectOfAnother`, `mandateMissing`, `mandateNotForAll`, and what the case gives no reason for:
  ///   `caseUnknown`, `caseOfAnother`, `stepUnknown`, `stepOfAnother`, `stepNotDue`, `caseClosed`.
  public func permit(
    of subject: SubjectID, asked: SubjectID? = nil, in standing: CaseStanding?, at time: Int64, mandates: MandateShelf = MandateShelf([])
  ) throws(IdentityRefusal) -> ReadRecord {
    try check()
    let day = ShanghaiTime(utcSeconds: Int(time / 1_000_000)).day
    if reader.role == .applicant { try permitApplicant(of: subject, on: day, mandates) }
    if case .handling = purpose {
      guard let standing else { throw .caseUnknown }
      try standing.permit(of: subject)
    }
    // After the case itself, so that nobody learns of another's case which item it is for.
    if reader.actingFor != nil { try permitAgent(of: subject, in: standing, on: day, mandates) }
    return ReadRecord(
      subject: asked ?? subject, time: time, reader: reader.name, role: reader.role, purpose: purpose,
      fields: SubjectField.allCases.filter(fields.contains))
  }

  /// An applicant reads their own data, or that of the one for whom they may act.
  private func permitApplicant(of subject: SubjectID, on day: Day, _ mandates: MandateShelf) throws(IdentityRefusal) {
    guard let own = reader.subject, (reader.actingFor ?? own) == subject else { throw .subjectOfAnother }
    guard reader.actingFor != nil else { return }
    if case .no(let denial) = mandates.mayAct(own, for: subject, item: "", on: day) { throw .mandateMissing(denial) }
  }

  /// Who acts on some items reads for a case of one of them. Outside of a case there is no item to hold them to: they see what a guide shows, with
  /// which they can file, and the rest in the case.
  private func permitAgent(
    of subject: SubjectID, in standing: CaseStanding?, on day: Day, _ mandates: MandateShelf
  ) throws(IdentityRefusal) {
    guard let own = reader.subject, case .items(let items)? = mandates.scope(of: own, for: subject, on: day) else { return }
    if case .handling = purpose {
      guard let standing, items.contains(standing.item) else { throw .mandateMissing(.otherItem) }
    } else {
      guard purpose != .own, fields.isSubset(of: Purpose.guide.fields) else { throw .mandateNotForAll }
    }
  }
}
