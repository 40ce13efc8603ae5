/// Takes a query for a stretch of a title from which it differs by a character or two: a wrong one, one missing, one too many, two turned round.
///
/// The first and the last character must be right, or turned round with their neighbour: a query that only says more than a title is none with a
/// mistake.
struct Correction {
  /// A cell of the comparison: the edits so far, and where in the run the stretch began.
  private typealias Cell = (edits: Int, from: Int)

  /// The characters of a query that is one stretch; empty where it is none.
  private let asked: [UInt32]
  private let mostEdits: Int
  /// In three characters only two that are turned round are sure enough.
  private let edit: Int

  init(_ query: Grams) {
    asked = query.runs.count == 1 ? query.runs[0] : []
    mostEdits = asked.count < 7 ? 1 : 2
    edit = asked.count < 4 ? 2 : 1
  }

  /// What of the first of some titles from which the query differs so little, it was taken for, and the title's place; nil where it stands in one
  /// of them as it is, or is too far from all, or too short to tell.
  func stretch(ofOneOf titles: [Grams]) -> (place: Int, text: String)? {
    guard SearchLimits.correction.contains(asked.count), !titles.contains(where: { $0.runs.contains(where: holds) }) else { return nil }
    for (place, title) in titles.enumerated() {
      for run in title.runs where isNear(run) {
        guard let stretch = stretch(in: run), isAnchored(stretch) else { continue }
        return (place, String(String.UnicodeScalarView(stretch.compactMap { Unicode.Scalar($0) })))
      }
    }
    return nil
  }

  private func holds(_ run: [UInt32]) -> Bool {
    run.count >= asked.count && (0...run.count - asked.count).contains { run[$0...].starts(with: asked) }
  }

  /// Whether nearly all characters are there, in whatever order.
  private func isNear(_ run: [UInt32]) -> Bool {
    asked.count <= run.count + mostEdits && asked.count { !run.contains($0) } <= mostEdits
  }

  private func isAnchored(_ stretch: [UInt32]) -> Bool {
    guard stretch.count > 1 else { return false }
    let begins = asked[0] == stretch[0] || (asked[0] == stretch[1] && asked[1] == stretch[0])
    let (one, other) = (asked.count - 1, stretch.count - 1)
    return begins && (asked[one] == stretch[other] || (asked[one] == stretch[other - 1] && asked[one - 1] == stretch[other]))
  }

  /// The nearest stretch of a run, by the edits from any place to any place (Damerau and Levenshtein, no stretch edited twice).
  private func stretch(in run: [UInt32]) -> [UInt32]? {
    var rows: [[Cell]] = [(0...run.count).map { (0, $0) }]
    for place in 1...asked.count {
      var row: [Cell] = [(place * edit, 0)]
      for column in 1...run.count {
        let isSame = asked[place - 1] == run[column - 1]
        var cells: [Cell] = [
          Self.plus(isSame ? 0 : edit, rows[place - 1][column - 1]), Self.plus(edit, rows[place - 1][column]),
          Self.plus(edit, row[column - 1]),
        ]
        if place > 1, column > 1, asked[place - 1] == run[column - 2], asked[place - 2] == run[column - 1] {
          cells.append(Self.plus(1, rows[place - 2][column - 2]))
        }
        // Of those as near the longest stretch, which begins and ends as the query does if any does.
        row.append(cells.dropFirst().reduce(cells[0]) { $1 < $0 ? $1 : $0 })
      }
      rows.append(row)
    }
    let last = rows[asked.count]
    guard let end = last.indices.min(by: { (last[$0].edits, $1) < (last[$1].edits, $0) }), last[end].edits <= mostEdits else { return nil }
    return Array(run[last[end].from..<end])
  }

  private static func plus(_ edits: Int, _ cell: Cell) -> Cell { (cell.edits + edits, cell.from) }
}
