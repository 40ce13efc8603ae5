/// A table for people: columns as wide as their widest cell on a terminal, two blanks between.
struct Table {
  enum Alignment { case left, right }

  let headers: [String]
  let alignments: [Alignment]
  /// Columns are no narrower than this, so that pages of one report stand in line.
  var least: [Int] = []
  private(set) var rows: [[String]] = []

  /// - Parameter right: the columns of figures.
  init(_ headers: [String], right: Set<Int> = []) {
    self.headers = headers
    alignments = headers.indices.map { right.contains($0) ? .right : .left }
  }

  /// Adds a row; it has as many cells as there are headers.
  mutating func add(_ cells: [String]) {
    precondition(cells.count == headers.count, "one cell a column")
    rows.append(cells.map { DisplayText.printable($0) })
  }

  /// The table as lines.
  func lines(header: Bool = true) -> [String] {
    let all = header ? [headers] + rows : rows
    let widths = headers.indices.map { column in
      max(least.indices.contains(column) ? least[column] : 0, all.map { DisplayText.width($0[column]) }.max() ?? 0)
    }
    return all.map { line($0, widths) }
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var line = ""
    for (column, cell) in cells.enumerated() {
      let blanks = String(repeating: " ", count: max(0, widths[column] - DisplayText.width(cell)))
      if column > 0 { line += "  " }
      if alignments[column] == .right { line += blanks }
      line += cell
      // Blanks at the end of a line would only be taken away again.
      if alignments[column] == .left, column < cells.count - 1 { line += blanks }
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}
