import Civics

/// The tables of what people do at a hall as one Markdown page, Chinese beside English: what `docs/HALL_STATES.md` holds.
public enum HallStatesPage {
  public static var document: String {
    let parts = [
      """
      # States at a hall (大厅状态)

      What may be done with a visit and with a ticket in which state. Drawn from `VisitTransition.table` and `TicketTransition.table`, the
      tables that the code itself obeys; a test keeps this page equal to them. What has no row is refused. Words in `code` are those of
      `VisitView.status` and `TicketView.state`.

      ## A visit 预约

      It begins held for its person to say yes, or confirmed at once.

      """,
      table(visits),
      """

      ## A ticket 排队号

      Who left may draw another one; a number has one ticket.

      """,
      table(tickets),
    ]
    return parts.joined(separator: "\n")
  }

  private typealias Line = (from: String, act: String, to: String)

  private static var visits: [Line] {
    VisitTransition.table.flatMap { row in
      VisitStatus.allCases.filter(row.from.contains).map { from in
        let to = row.to ?? from
        return (state(from.rawValue, from.name), both(row.act.name), state(to.rawValue, to.name))
      }
    }
  }

  private static var tickets: [Line] {
    TicketTransition.table.map { row in
      (row.from.map { state($0.rawValue, $0.name) } ?? "(none 无)", both(row.act.name), state(row.to.rawValue, row.to.name))
    }
  }

  private static func table(_ lines: [Line]) -> String {
    (["| from 状态 | act 行为 | to 到 |", "|---|---|---|"] + lines.map { "| \($0.from) | \($0.act) | \($0.to) |" }).joined(separator: "\n")
      + "\n"
  }

  private static func state(_ word: String, _ name: Bilingual) -> String {
    word == name.en ? "`\(word)` \(name.zh)" : "`\(word)` \(both(name))"
  }

  private static func both(_ name: Bilingual) -> String { "\(name.en) \(name.zh)" }
}
