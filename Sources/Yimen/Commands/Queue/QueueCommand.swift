import ArgumentParser

/// What concerns the queues of halls.
struct QueueCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "queue", abstract: "大厅排队叫号。The queue of a hall.",
    discussion: """
        yimen queue open 3 --as clerk:zhang                     开窗 open a window
        yimen queue check-in --item P027                        取号 draw a ticket; --case NUMBER-ID of a visit
        yimen queue next 3 --as clerk:zhang                     叫下一位 call the next
        yimen queue serve A012 --as clerk:zhang                 开始办理；done、park、missed 同 begin; done, park and missed alike
        yimen queue screen                                      大屏，实时 the hall's screen, live
        yimen queue waiting                                     预计等候 how long one waits; A012 of a ticket
        yimen queue why A012 B003                               为何先叫 why this order
      """,
    subcommands: [
      QueueCheckInCommand.self, QueueNextCommand.self, QueueCallCommand.self, QueueAgainCommand.self, QueueServeCommand.self,
      QueueDoneCommand.self, QueueParkCommand.self, QueueResumeCommand.self, QueueForwardCommand.self, QueueMissedCommand.self,
      QueueBackCommand.self, QueueLeaveCommand.self, QueueOpenCommand.self, QueueCloseCommand.self, QueueListCommand.self,
      QueueTicketCommand.self, QueueWaitingCommand.self, QueueWhyCommand.self, QueueScreenCommand.self, QueueHandOutCommand.self,
      QueueMergeCommand.self,
    ])
}
