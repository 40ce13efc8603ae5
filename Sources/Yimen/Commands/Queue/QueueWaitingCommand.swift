import ArgumentParser
import Bus
import Contracts

/// How long one waits.
struct QueueWaitingCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "waiting",
    abstract: "预计等候。How long one waits at a hall now, or with a ticket: an estimate, and no promise.",
    discussion: """
        yimen queue waiting --hall H1
        yimen queue waiting A012 --as clerk:zhang
        yimen queue waiting TICKET-ID --as applicant:SUBJECT

      两个分钟数之间：约十人中八人如此。Between the two numbers: about eight of ten wait as long.
      """)

  @Argument(help: ArgumentHelp("号码或票号编号；不写则为现在取号的人。The ticket's number of today, or its id. (default: who comes now)", valueName: "ticket"))
  var ticket: String?

  @OptionGroup var place: HallOption
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() throws -> ReadWaitingTime {
    ReadWaitingTime.with {
      if let ticket, ticket.contains("-") { $0.ticketID = ticket } else { ($0.hall, $0.number) = (place.hall, ticket ?? "") }
    }
  }

  func table(_ reply: WaitingTimeView) -> Table? {
    var table = Table(["种类 kind", "前面 ahead", "等候分钟 minutes", "窗口 windows", "依据 services known"], right: [1, 2, 3, 4])
    for entry in reply.entries {
      // Where no window serves it, nobody can say.
      let minutes = entry.windows == 0 ? "—" : "\(entry.optimistic)–\(entry.pessimistic)"
      table.add([entry.kind.isEmpty ? "—" : entry.kind, "\(entry.ahead)", minutes, "\(entry.windows)", "\(entry.times)"])
    }
    return table
  }
}
