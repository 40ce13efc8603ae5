import Bus
import CaseDomain
import Civics

/// What a submission put on file, as it is kept beside the case's id, number and subject.
struct FilingRecord: Message {
  var applicantKind = ""
  var item = ItemRecord()
  var evidence: [EvidenceRecord] = []
  var outstanding: [String] = []
  var arrival = 0
  var note = ""
  var drafted: [DraftStepRecord] = []
  var bundle = ""

  init() {}

  init(_ filing: Filing) {
    applicantKind = filing.applicant.kind.rawValue
    item = ItemRecord(filing.item)
    evidence = filing.evidence.map(EvidenceRecord.init)
    outstanding = filing.outstanding
    arrival = filing.arrival.number
    note = filing.note
    drafted = filing.drafted.map(DraftStepRecord.init)
    bundle = filing.bundle
  }

  func filing(id: String, number: CaseNumber, subject: String) throws(KeptCaseFault) -> Filing {
    Filing(
      id: id, number: number, applicant: Applicant(subject: subject, kind: try SubjectKind(kept: applicantKind, "applicantKind")),
      item: try item.item(), evidence: try evidence.evidence(), outstanding: outstanding, arrival: arrival.day, note: note,
      drafted: try drafted.steps(), bundle: bundle)
  }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "applicantKind", &applicantKind)
    try visit(2, "item", &item)
    try visit(3, "evidence", &evidence)
    try visit(4, "outstanding", &outstanding)
    try visit(5, "arrival", &arrival)
    try visit(6, "note", &note, .secret)
    try visit(30, "drafted", &drafted)
    try visit(50, "bundle", &bundle)
  }
}
