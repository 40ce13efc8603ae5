public import Civics

/// What a submission put on file: all that later steps of the case need, so that they depend on nobody else's data.
public struct Filing: Hashable, Sendable {
  /// The case's id, time-ordered.
  public let id: String
  public let number: CaseNumber
  public let applicant: Applicant
  public let item: ItemSnapshot
  public let evidence: [Evidence]
  /// The ids of materials that may follow and have not come yet.
  public let outstanding: [String]
  /// The day that counts as the day of receipt: later than the day of submission when it came outside office hours.
  public let arrival: Day
  /// What the applicant wants the office to know; may be empty.
  public let note: String
  /// What was done to the draft that it was; empty for what was filed at once.
  public let drafted: [CaseDraftStep]

  /// The bundle in which it was filed (一件事); empty: by itself.
  public let bundle: String

  public init(
    id: String, number: CaseNumber, applicant: Applicant, item: ItemSnapshot, evidence: [Evidence], outstanding: [String], arrival: Day,
    note: String = "", drafted: [CaseDraftStep] = [], bundle: String = ""
  ) {
    self.id = id
    self.number = number
    self.applicant = applicant
    self.item = item
    self.evidence = evidence
    self.outstanding = outstanding
    self.arrival = arrival
    self.note = note
    self.drafted = drafted
    self.bundle = bundle
  }

  /// The day on which the suite takes receipt where nobody has: the first on which the notice period can be over, as it counts from the
  /// arrival. Days off in it leave the office some more, but no time is lost to the applicant.
  var receiptBySuite: Day { arrival + (StatutoryLimit.correctionNotice.value + 1) }
}
