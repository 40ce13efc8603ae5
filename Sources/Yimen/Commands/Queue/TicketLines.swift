import Bus
import Civics
import Contracts

/// Tickets as a table for people.
enum TicketLines {
  static func table(_ tickets: [TicketView]) -> Table {
    var table = Table(["号码 number", "状态 state", "窗口 window", "排序时间 moment", "依据 ground", "前面 ahead"], right: [2, 5])
    for ticket in tickets {
      let window = ticket.toWindow == 0 ? ticket.window : ticket.toWindow
      table.add([
        ticket.number, ticket.state, window == 0 ? "" : "\(window)", clock(ticket.rank), ticket.rankGround,
        ticket.ahead == 0 ? "" : "\(ticket.ahead)",
      ])
    }
    return table
  }

  /// `HH:MM:SS` of a moment in microseconds since 1970.
  static func clock(_ moment: Int) -> String {
    let time = ShanghaiTime(utcSeconds: moment / 1_000_000)
    let second = time.secondOfDay % 60
    return "\(time)".suffix(5) + (second < 10 ? ":0" : ":") + "\(second)"
  }
}
