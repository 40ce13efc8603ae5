extension ContractComparison {
  mutating func compareRefusals() {
    let callers = ContractPeers(callers: ["any method"])
    for before in old.refusals {
      let moved = new.refusals.first { $0.name == before.name && $0.code != before.code }
      let same = new.refusals.first { $0.code == before.code }
      if let moved {
        note(.breaking(callers), "refusal \(before.code) `\(before.name)` has the code \(moved.code)")
      } else if let same, same.name != before.name {
        note(.breaking(callers), "refusal \(before.code), which was `\(before.name)`, is `\(same.name)`")
      } else if let same {
        if same.status != before.status { note(.compatible, "refusal `\(same.name)` has the status \(same.status)") }
        if same.retry != before.retry { note(.compatible, "refusal `\(same.name)` is \(same.retry ? "" : "not ")to be tried again") }
      } else {
        note(.compatible, "refusal \(before.code) `\(before.name)` is gone")
      }
    }
    for after in new.refusals where !old.refusals.contains(where: { $0.code == after.code || $0.name == after.name }) {
      if let name = retiredName(.refusal, "-", Int(after.code)) {
        note(.breaking(callers), "refusal `\(after.name)` has the code \(after.code) of `\(name)`, which is gone")
      } else {
        note(.compatible, "refusal \(after.code) `\(after.name)` is new")
      }
    }
  }
}
