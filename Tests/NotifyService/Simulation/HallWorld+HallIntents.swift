import Bus
import Civics
import Contracts
import NotifyDomain
import Store

@testable import NotifyService

extension HallWorld {
  // MARK: At the hall

  /// A window, and the clerk who mostly sits there.
  private func window() -> (hall: String, number: Int, clerk: String) {
    let hall = luck.below(3) / 2
    let number = 1 + luck.below(SmallHalls.windows[hall])
    return (SmallHalls.names[hall], number, luck.chance(90) ? "w\(SmallHalls.names[hall])\(number)" : "w00")
  }

  func openWindow() async {
    let (hall, number, clerk) = window()
    await openWindow(number, of: hall, by: clerk)
  }

  func openWindow(_ number: Int, of hall: String, by clerk: String) async {
    await ask(
      .window(hall: hall, window: number), OpenWindow.with { ($0.hall, $0.window) = (hall, number) }, as: NotifyBench.clerk(clerk))
  }

  func closeWindow() async {
    let (hall, number, clerk) = window()
    await ask(
      .window(hall: hall, window: number), CloseWindow.with { ($0.hall, $0.window) = (hall, number) }, as: NotifyBench.clerk(clerk))
  }

  /// At a kiosk: mostly of a visit of today.
  func checkIn() async throws {
    let today = ShanghaiTime(microseconds: surroundings.now).day.number
    let rows = try database.rows("SELECT id, hall FROM visit WHERE day = \(today) ORDER BY id")
    guard let row = luck.one(of: rows) else { return await walkIn() }
    let (id, hall) = (try row.text(0), try row.text(1))
    await ask(.checkIn(visit: id), CheckInAtHall.with { ($0.hall, $0.visitID) = (hall, id) }, as: NotifyBench.kiosk)
  }

  func walkIn() async {
    let hall = SmallHalls.names[luck.below(3) / 2]
    let items = luck.chance(50) ? ["P027"] : []
    await ask(.walkIn, CheckInAtHall.with { ($0.hall, $0.items) = (hall, items) }, as: NotifyBench.kiosk)
  }

  func callNext() async {
    let (hall, number, clerk) = window()
    await ask(
      .callNext(hall: hall, window: number), CallNextTicket.with { ($0.hall, $0.window) = (hall, number) }, as: NotifyBench.clerk(clerk))
  }

  /// What is next with some ticket, mostly by the clerk at whose window it is.
  func onTicket() async throws {
    let today = ShanghaiTime(microseconds: surroundings.now).day.number
    let rows = try database.rows(
      """
      SELECT t.hall, t.series, t.number, t.state, w.clerk, w.number FROM queue_ticket AS t
      LEFT JOIN queue_window AS w ON w.hall = t.hall AND w.day = t.day AND w.number = t.desk WHERE t.day = \(today) AND t.is_over = 0
      ORDER BY t.id
      """)
    guard let row = luck.one(of: rows), let series = TicketSeries(rawValue: try row.text(1)),
      let number = TicketNumber(series, Int(try row.integer(2)))?.text
    else { return }
    let (hall, clerk) = (try row.text(0), NotifyBench.clerk(try row.optionalText(4) ?? "w00"))
    let desk = Int(try row.optionalInteger(5) ?? 1)
    let words =
      switch TicketState(rawValue: try row.text(3)) {
      case .called: ["serve", "serve", "miss", "park", "again", "leave"]
      case .serving: ["finish", "finish", "park"]
      case .parked: ["back", "resume"]
      case .missed: ["back"]
      default: ["serve", "leave"]
      }
    let word = luck.one(of: words) ?? ""
    let act = HallErrand.Act.ticket(hall: hall, number: number, word: word)
    switch word {
    case "serve": await ask(act, ServeTicket.with { ($0.hall, $0.number) = (hall, number) }, as: clerk)
    case "miss": await ask(act, MissTicket.with { ($0.hall, $0.number) = (hall, number) }, as: clerk)
    case "park": await ask(act, ParkTicket.with { ($0.hall, $0.number) = (hall, number) }, as: clerk)
    case "again": await ask(act, CallTicketAgain.with { ($0.hall, $0.number) = (hall, number) }, as: clerk)
    case "finish": await ask(act, FinishTicket.with { ($0.hall, $0.number) = (hall, number) }, as: clerk)
    case "resume": await ask(act, ResumeTicket.with { ($0.hall, $0.number, $0.window) = (hall, number, desk) }, as: clerk)
    case "leave": await ask(act, LeaveQueue.with { ($0.hall, $0.number) = (hall, number) }, as: clerk)
    default: await ask(act, ReturnToLine.with { ($0.hall, $0.number) = (hall, number) }, as: clerk)
    }
  }

  // MARK: Notices

  /// A provider tells what became of something that it took, perhaps before its answer is heard.
  func report() async throws {
    guard let taken = luck.one(of: surroundings.ledger.all.filter(\.isTaken)) else { return }
    let (byReceipt, isDelivered) = (luck.chance(50), luck.chance(75))
    let request = ReportDelivery.with {
      ($0.provider, $0.delivered) = (taken.provider, isDelivered)
      if byReceipt { $0.receipt = taken.receipt } else { $0.message = taken.message }
    }
    await ask(.report(message: byReceipt ? "" : taken.message, delivered: isDelivered), request, as: NotifyBench.gateway)
  }

  /// An operator sends again what nobody knows of.
  func resend() async throws {
    let rows = try database.rows(
      "SELECT notice, channel FROM delivery WHERE due_at IS NULL AND state <> 'sending' ORDER BY notice, channel")
    guard let row = luck.one(of: rows) else { return }
    let (notice, channel) = (try row.text(0), try row.text(1))
    await ask(
      .resend(message: "\(notice).\(channel)"), ResendNotice.with { ($0.notice, $0.channel) = (notice, channel) }, as: NotifyBench.manager)
  }
}
