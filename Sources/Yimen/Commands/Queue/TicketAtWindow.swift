import ArgumentParser

/// A ticket that is to come to a window.
struct TicketAtWindow: ParsableArguments {
  @Argument(help: ArgumentHelp("号码。The ticket's number of today.", valueName: "number"))
  var number: String

  @Argument(help: ArgumentHelp("窗口号。The window's number.", valueName: "window"))
  var window: Int

  @OptionGroup var place: HallOption
}
