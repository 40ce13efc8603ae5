import Bus
import CaseDomain
import Civics

/// A draft, as it is kept beside its id, subject and last day.
struct DraftRecord: Message {
  var item = ""
  var itemName = ""
  var itemNameEnglish = ""
  var evidence: [EvidenceRecord] = []
  var note = ""
  var revision = 0
  var steps: [DraftStepRecord] = []

  init() {}

  init(_ draft: CaseDraft) {
    item = draft.item
    itemName = draft.itemName.zh
    itemNameEnglish = draft.itemName.en
    evidence = draft.evidence.map(EvidenceRecord.init)
    note = draft.note
    revision = draft.revision
    steps = draft.steps.map(DraftStepRecord.init)
  }

  func draft(id: String, subject: String, expiresOn: Day) throws(KeptCaseFault) -> CaseDraft {
    CaseDraft(
      id: id, subject: subject, item: item, itemName: Bilingual(itemName, itemNameEnglish), evidence: try evidence.evidence(), note: note,
      revision: revision, expiresOn: expiresOn, steps: try steps.steps())
  }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "item", &item)
    try visit(2, "itemName", &itemName)
    try visit(3, "itemNameEnglish", &itemNameEnglish)
    try visit(4, "evidence", &evidence)
    try visit(5, "note", &note, .secret)
    try visit(6, "revision", &revision)
    try visit(7, "steps", &steps)
  }
}
