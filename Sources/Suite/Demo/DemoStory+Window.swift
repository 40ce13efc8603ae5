import Bus
import Contracts

/// The clerk's side of a visit. The hall may be at work, and others may play in it too: no window that is somebody's is taken, and
/// nobody but the story's own person is served.
extension DemoStory {
  private static let windowRefusals = [
    NotifyRefusals.windowTaken, NotifyRefusals.windowBusy, NotifyRefusals.windowClosed, NotifyRefusals.unknownWindow,
  ].map(\.code)
  /// Another window has called the ticket, by the order, and is about to give it back; or somebody came in between.
  private static let turnRefusals = [NotifyRefusals.nobodyWaiting, NotifyRefusals.ticketOutOfOrder].map(\.code)

  /// Opens a window that nobody has open, the one that the notice names before others; or one that a story left open.
  func openWindow(of visit: VisitView) async throws -> DemoWindow {
    let named = Int(visit.window) ?? 1
    return try await eventually("window", "a window that nobody works at") {
      let hall = try await query(ReadHall.with { $0.hall = visit.hall }, as: Self.clerk)
      let queue = try await query(ReadQueue.with { ($0.hall, $0.limit) = (visit.hall, 1) }, as: Self.clerk)
      let open = Dictionary(queue.windows.filter(\.open).map { ($0.window, $0) }) { first, _ in first }
      let all = ([named] + (1...max(1, hall.windows))).filter { 1...max(1, hall.windows) ~= $0 }
      let left = all.first { number in
        open[number].map { $0.number.isEmpty && $0.clerk == DemoWindow(hall: visit.hall, number: number).clerk.id } ?? false
      }
      guard let number = all.first(where: { open[$0] == nil }) ?? left else { return nil }
      let window = DemoWindow(hall: visit.hall, number: number)
      return try await unless(Self.windowRefusals) { () async throws(Refusal) in
        _ = try await command(OpenWindow.with { ($0.hall, $0.window) = (window.hall, window.number) }, as: window.clerk)
        return window
      }
    }
  }

  /// Calls the person: as the next one where it is their turn, else by their number.
  /// - Returns: the ticket as it was called, and the window: another one where somebody else has sat down at the first.
  func call(_ ticket: TicketView, to first: DemoWindow, for visit: VisitView) async throws -> (TicketView, DemoWindow) {
    var window = first
    return try await eventually("call", "the ticket's turn") {
      do throws(Refusal) {
        let called = try await callOnce(ticket, to: window)
        guard called.number != ticket.number else { return (called, window) }
        // Somebody has come in between: they go back to where they stood, with the moment that they had.
        let back = ForwardTicket.with {
          ($0.hall, $0.number, $0.toWindow, $0.skills) = (called.hall, called.number, called.toWindow, called.skills)
        }
        _ = try await command(back, as: window.clerk)
      } catch {
        if Self.windowRefusals.contains(error.code) {
          window = try await openWindow(of: visit)
        } else if !Self.turnRefusals.contains(error.code) {
          throw error
        }
      }
      return nil
    }
  }

  private func callOnce(_ ticket: TicketView, to window: DemoWindow) async throws(Refusal) -> TicketView {
    let next = try await query(
      ReadQueue.with { ($0.hall, $0.window, $0.limit) = (window.hall, window.number, 1) }, as: window.clerk
    ).waiting.first
    guard next?.number == ticket.number else {
      let byNumber = CallTicketNumber.with { ($0.hall, $0.number, $0.window) = (window.hall, ticket.number, window.number) }
      return try await command(byNumber, as: window.clerk)
    }
    return try await command(CallNextTicket.with { ($0.hall, $0.window) = (window.hall, window.number) }, as: window.clerk)
  }

  /// Closes the window, unless another story has somebody there.
  func close(_ window: DemoWindow) async throws {
    try await unless(Self.windowRefusals) { () async throws(Refusal) in
      _ = try await command(CloseWindow.with { ($0.hall, $0.window) = (window.hall, window.number) }, as: window.clerk)
    }
  }
}
