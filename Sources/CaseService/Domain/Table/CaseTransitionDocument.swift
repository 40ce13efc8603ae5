import Civics

extension CaseTransition {
  /// The table as a Markdown page, Chinese beside English: what `docs/CASE_STATES.md` holds.
  public static var document: String {
    var lines = [
      "# Case states (办件状态)",
      "",
      "Who may do what to a case in which state. Drawn from `CaseTransition.table`, the table that the code itself obeys; a test keeps this page equal to it.",
      "",
      "| from 状态 | act 行为 | by 角色 | to 到 | when 条件 |",
      "|---|---|---|---|---|",
    ]
    lines += table.map(\.line)
    return lines.joined(separator: "\n") + "\n"
  }

  private var line: String {
    let cells = [
      from.map { both($0.name) } ?? "(none 无)",
      both(act.name),
      roles.map { both($0.name) }.joined(separator: ", "),
      both(to.name),
      conditions.map { both($0.name) }.joined(separator: "; "),
    ]
    return "| " + cells.joined(separator: " | ") + " |"
  }

  private func both(_ name: Bilingual) -> String { "\(name.en) \(name.zh)" }
}
