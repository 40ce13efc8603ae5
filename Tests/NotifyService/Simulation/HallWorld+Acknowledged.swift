import Bus
import Contracts
import Store

/// What was acknowledged has happened, once; what was refused has not.
extension HallWorld {
  func checkAcknowledged(_ visits: [String: [LoggedVisit]], _ tickets: [LoggedTicket]) throws {
    let executed = Set(try database.rows("SELECT key FROM store_inbox").map { try $0.blob(0) })
    for standing in errands {
      let errand = standing.errand
      guard let reply = standing.reply else {
        guard standing.refusal != nil else { throw HallViolation("\(errand.act) was never answered") }
        // Of two attempts at once one may be refused, and the other carried out where nobody hears of it.
        guard standing.isOverlapping || !executed.contains(errand.key) else { throw HallViolation("\(errand.act) was refused, and done") }
        report.refused += 1
        continue
      }
      report.acknowledged += 1
      guard executed.contains(errand.key) else { throw HallViolation("\(errand.act) was acknowledged, and is forgotten") }
      switch errand.act {
      case .hold, .confirm, .move, .cancel: try check(errand, VisitView(decoding: reply), visits)
      case .checkIn, .walkIn, .callNext, .ticket: try check(errand, TicketView(decoding: reply), tickets)
      case .waiting, .hall, .window, .report, .resend: break
      }
    }
  }

  /// The visit was as it was told, once.
  private func check(_ errand: HallErrand, _ view: VisitView, _ logged: [String: [LoggedVisit]]) throws {
    let events = logged[view.id] ?? []
    let own = events.filter {
      ($0.view.revision, $0.view.status) == (view.revision, view.status) && $0.place == [view.hall, view.on, view.at]
    }
    guard own.count == 1 else {
      throw HallViolation("\(errand.act) was acknowledged as \(view.status), and visit \(view.id) was so \(own.count) times")
    }
    switch errand.act {
    case .cancel:
      let rows = try database.rows("SELECT 1 FROM seat WHERE visit = '\(view.id)'")
      guard view.status == "cancelled", rows.isEmpty else { throw HallViolation("\(view.id) was given up, and has a seat") }
    case .move:
      guard own[0].cause == errand.key, view.status == "confirmed" else {
        throw HallViolation("\(errand.act) was acknowledged, and another has moved it")
      }
    default: break
    }
  }

  private func check(_ errand: HallErrand, _ view: TicketView, _ logged: [LoggedTicket]) throws {
    let own = logged.filter { $0.cause == errand.key }
    guard own.count == 1, own[0].ticket.id == view.id, own[0].ticket.state == view.state, own[0].ticket.window == view.window else {
      throw HallViolation("\(errand.act) was acknowledged for \(view.number), and the log has \(own.map(\.ticket.number)) of it")
    }
    if case .callNext(let hall, let window) = errand.act {
      guard (view.hall, view.window, view.state) == (hall, window, "called") else {
        throw HallViolation("\(errand.act) has \(view.number) \(view.state) at \(view.window)")
      }
    }
  }
}
