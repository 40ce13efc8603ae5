import ArgumentParser
import Bus
import Contracts

/// Draws a ticket.
struct QueueCheckInCommand: TicketCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-in",
    abstract: "签到取号。Draw a ticket: for a visit of today, or as a walk-in.",
    discussion: """
        yimen queue check-in --case CASE --as clerk:kiosk-1 --channel kiosk
        yimen queue check-in --visit VISIT-ID --as applicant:SUBJECT
        yimen queue check-in --item P027 --item P028 --as clerk:kiosk-1
      """)

  @Option(help: ArgumentHelp("预约编号。The visit's id.", valueName: "id"))
  var visit = ""

  @Option(
    name: .customLong("case"), help: ArgumentHelp("办件编号，或其内部编号。The number, or the id, of a case whose visit it is.", valueName: "case"))
  var caseID = ""

  @Option(help: ArgumentHelp("事项编码，可多次。The code of an item that a walk-in comes for; any number of times.", valueName: "code"))
  var item: [String] = []

  @Option(help: ArgumentHelp("所需技能，可多次。What the window must be able to do; any number of times.", valueName: "name"))
  var skill: [String] = []

  @Option(help: ArgumentHelp("预计分钟。Minutes that it is planned to take.", valueName: "n"))
  var minutes = 0

  @OptionGroup var place: HallOption
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() throws -> CheckInAtHall {
    CheckInAtHall.with {
      $0.hall = place.hall
      $0.visitID = visit
      $0.caseID = caseID
      $0.items = item
      $0.skills = skill
      $0.plannedMinutes = minutes
    }
  }
}
