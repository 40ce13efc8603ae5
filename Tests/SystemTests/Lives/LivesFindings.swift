import Bus
import Contracts
import Store

/// What the logs make of lives that were acknowledged.
struct LivesFindings {
  let lives: [Life]
  let commands: [CommandRecord]
  let aftermath: Aftermath

  /// Commands whose effect is missing, there twice, or another than was told.
  var effects: [Finding] {
    let asked = Set(commands.map(\.key))
    let events = aftermath.cases.filter { $0.kind == "case.submitted" || asked.contains(Hexadecimal.text($0.cause)) }
    var history = History(commands: commands)
    history.effects =
      (events + aftermath.identities.filter { $0.kind == "identity.subjectRegistered" }).map {
        EffectRecord(key: Hexadecimal.text($0.cause), subject: $0.subject)
      }
    return HistoryChecker(slack: .zero).findings(in: history)
  }

  /// Cases whose log is not that of the life that was lived, and cases that are nobody's.
  var courses: [String] {
    let logs = Dictionary(grouping: aftermath.cases, by: \.subject)
    let strangers = Set(logs.keys).subtracting(lives.map(\.view.id)).map { "\($0) is the case of no life" }
    return lives.compactMap { life in
      let kinds = (logs[life.view.id] ?? []).map(\.kind)
      let (inOrder, claims, finishes) = life.plan.events
      let steps = ["case.stepClaimed": claims, "case.stepFinished": finishes]
      let isAsLived =
        kinds.filter { steps[$0] == nil } == inOrder && steps.allSatisfy { kind, count in kinds.count { $0 == kind } == count }
      return isAsLived ? nil : "\(life.view.id): \(life.plan.ending) lived as \(kinds)"
    } + strangers
  }

  /// The decisions of which no certificate, or not one, was made, and those that were not told once.
  var consequences: [String] {
    let whole = lives.filter { $0.plan.ending == .whole }
    let issued = Dictionary(grouping: aftermath.identities.filter { $0.kind == "identity.certificateIssued" }, by: \.subject)
    let noticed = Dictionary(grouping: aftermath.noticed) { $0 }
    let untold = whole.compactMap { life in
      noticed[life.view.id]?.count == 1 ? nil : "\(life.view.id) was told \(noticed[life.view.id]?.count ?? 0) times"
    }
    let certificates = aftermath.identities.count { $0.kind == "identity.certificateIssued" }
    let once = certificates == whole.count && issued.values.allSatisfy { $0.count == 1 }
    return untold + (once ? [] : ["\(certificates) certificates of \(whole.count) decisions"])
  }
}
