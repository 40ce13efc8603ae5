/// A service's database, which outlives its programs: the keys that were seen, and what came of each.
struct InboxModel {
  struct Row {
    let errand: Int
    var effects: Int
    var repeats = 0
  }

  private(set) var rows: [[UInt8]: Row] = [:]

  /// Commits a command: its effect and its key together, once.
  mutating func commit(_ key: [UInt8], errand: Int) -> Row {
    if var known = rows[key] {
      known.repeats += 1
      rows[key] = known
      return known
    }
    let row = Row(errand: errand, effects: 1)
    rows[key] = row
    return row
  }
}
