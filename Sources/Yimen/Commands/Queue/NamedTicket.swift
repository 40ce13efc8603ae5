import ArgumentParser

/// A ticket by its number of today, or by the id that stands on it, which its person knows.
struct NamedTicket: ParsableArguments {
  @Argument(help: ArgumentHelp("号码或票号编号。The ticket's number of today, or its id.", valueName: "ticket"))
  var ticket: String

  @OptionGroup var place: HallOption

  /// The id alone, or the hall and the number.
  var names: (id: String, hall: String, number: String) { ticket.contains("-") ? (ticket, "", "") : ("", place.hall, ticket) }
}
