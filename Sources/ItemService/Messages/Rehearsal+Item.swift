import Bus
import Civics
import Contracts
import ItemDomain

extension Contracts.Rehearsal {
  /// What came of the cases.
  mutating func tell(_ rehearsal: ItemRehearsal) {
    cases = rehearsal.cases
    decidedOtherwise = rehearsal.decidedOtherwise
    // The commonest change first, so that the same rehearsal is told alike.
    outcomes = rehearsal.changes.sorted { ($1.value, $0.key.why.en) < ($0.value, $1.key.why.en) }.map { change, cases in
      Contracts.RehearsedOutcome.with {
        $0.before = change.before.rawValue
        $0.after = change.after.rawValue
        $0.cases = cases
        $0.whyZh = change.why.zh
        $0.whyEn = change.why.en
      }
    }
    materialsBefore = rehearsal.materials.before
    materialsAfter = rehearsal.materials.after
    visitsBefore = rehearsal.visits.before
    visitsAfter = rehearsal.visits.after
    loads = rehearsal.loads.sorted { $0.key < $1.key }.map { office, load in
      OfficeLoad.with {
        $0.office = office
        $0.before = load.before
        $0.after = load.after
      }
    }
  }
}
