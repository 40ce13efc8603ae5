import Bus
import Civics
import Contracts

/// The figures of lives counted one by one from what their clients were told: no word of the service's own counters is in it.
struct CountedLives {
  let lives: [Life]

  /// The rows that a grouping must show, in the order of their keys.
  func rows(by grouping: FigureGrouping) -> [CaseFigureRow] {
    var rows: [String: CaseFigureRow] = [:]
    for life in lives {
      let key = key(of: life, by: grouping)
      var row = rows[key] ?? CaseFigureRow.with { $0.key = key }
      row.received += 1
      switch life.plan.ending {
      case .whole: row.finished += 1
      case .withdrawn: row.withdrawn += 1
      case .pointedElsewhere: row.refused += 1
      case .referredUpward: row.referred += 1
      case .inHand: row.inHand += 1
      }
      rows[key] = row
    }
    return rows.values.sorted { $0.key < $1.key }
  }

  private func key(of life: Life, by grouping: FigureGrouping) -> String {
    switch grouping {
    case .item: JointItem.code
    case .hall: hall(of: life)
    case .channel: life.plan.channel
    case .hour: hour(of: life)
    case .day: String(hour(of: life).prefix(10))
    case .unspecified: ""
    }
  }

  /// Where it was verified; `-`: it never was.
  func hall(of life: Life) -> String { life.plan.events.inOrder.contains("case.verified") ? life.plan.hall : "-" }

  /// The hour in which it was filed, in Shanghai, eight hours ahead of UTC all the year.
  private func hour(of life: Life) -> String {
    let hours = life.view.submittedAt / 3_600_000_000 + 8
    return "\(Day(number: hours / 24))T\(hours % 24 < 10 ? "0" : "")\(hours % 24)"
  }
}
