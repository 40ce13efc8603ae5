import Bus
import Contracts
import TestKit

extension NotifyBench {
  static let kiosk = Principal(id: "kiosk-1", role: .clerk, channel: "kiosk")

  static func clerk(_ id: String) -> Principal { Principal(id: id, role: .clerk, channel: "window") }

  func open(_ window: Int, by clerk: String, skills: [String] = []) async throws(Refusal) {
    let request = OpenWindow.with { ($0.hall, $0.window, $0.skills) = ("H1", window, skills) }
    _ = try await bench.call(request, as: Self.clerk(clerk))
  }

  /// Draws a ticket without a visit.
  func draw(
    skills: [String] = [], items: [String] = [], as principal: Principal = kiosk, key: [UInt8]? = nil
  ) async throws(Refusal) -> TicketView {
    let request = CheckInAtHall.with { ($0.hall, $0.skills, $0.items) = ("H1", skills, items) }
    return try await bench.call(request, as: principal, key: key)
  }

  func checkIn(visit: String, hall: String = "H1", as principal: Principal = kiosk, key: [UInt8]? = nil) async throws(Refusal) -> TicketView
  {
    try await bench.call(CheckInAtHall.with { ($0.hall, $0.visitID) = (hall, visit) }, as: principal, key: key)
  }

  func next(_ window: Int, by clerk: String, key: [UInt8]? = nil) async throws(Refusal) -> TicketView {
    try await bench.call(CallNextTicket.with { ($0.hall, $0.window) = ("H1", window) }, as: Self.clerk(clerk), key: key)
  }

  /// Calls the next, and serves them to the end.
  /// - Returns: the number; nil where nobody is in line.
  func served(at window: Int, by clerk: String) async throws(Refusal) -> String? {
    let number: String
    do throws(Refusal) {
      number = try await next(window, by: clerk).number
    } catch {
      if error.code == NotifyRefusals.nobodyWaiting.code { return nil }
      throw error
    }
    _ = try await serve(number, by: clerk)
    return try await finish(number, by: clerk).number
  }

  func serve(_ number: String, by clerk: String) async throws(Refusal) -> TicketView {
    try await bench.call(ServeTicket.with { ($0.hall, $0.number) = ("H1", number) }, as: Self.clerk(clerk))
  }

  func finish(_ number: String, by clerk: String) async throws(Refusal) -> TicketView {
    try await bench.call(FinishTicket.with { ($0.hall, $0.number) = ("H1", number) }, as: Self.clerk(clerk))
  }

  func queue(window: Int = 0) async throws(Refusal) -> QueueView {
    try await bench.call(ReadQueue.with { ($0.hall, $0.window) = ("H1", window) }, as: Self.clerk("desk"))
  }

  func screen(after: Int = 0, place: String = "", wait: Int = 0, limit: Int = 0) async throws(Refusal) -> ScreenView {
    let request = ReadScreen.with {
      ($0.hall, $0.after, $0.waitMilliseconds, $0.limit, $0.afterPlace) = ("H1", after, wait, limit, place)
    }
    return try await bench.call(request, as: Principal(id: "screen", role: .none, channel: "screen"))
  }

  /// What a hall without a network tells.
  func merge(_ events: [OfflineEvent], on day: String = "2026-09-01") async throws(Refusal) -> OfflineMerge {
    try await bench.call(MergeOffline.with { ($0.hall, $0.on, $0.events) = ("H1", day, events) }, as: Self.clerk("desk"))
  }
}
