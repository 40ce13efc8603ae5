import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// `notify.screen`: what a hall calls now, and what has changed since; for screens, desks and phones, whoever they are.
///
/// What is followed is the state of each ticket that changed, not each change: who missed some sees at once how it stands.
struct ReadScreenOperation: BusOperation {
  static let usual = 100
  static let most = 500
  static let longestWait = Duration.seconds(20)

  let environment: ServiceEnvironment
  let desk: QueueDesk

  nonisolated(nonsending) func handle(_ request: ReadScreen, _ context: CallContext) async throws -> ScreenView {
    for (field, value) in [("after", request.after), ("limit", request.limit), ("waitMilliseconds", request.waitMilliseconds)] {
      guard value >= 0 else { throw BusRefusals.badRequest.refusal(field) }
    }
    guard request.afterPlace.isEmpty || ChangePlace(request.afterPlace) != nil else { throw BusRefusals.badRequest.refusal("afterPlace") }
    let limit = request.limit == 0 ? Self.usual : min(request.limit, Self.most)
    // A little is kept of the deadline for the answer's way back.
    let wait = min(.milliseconds(request.waitMilliseconds), Self.longestWait, context.remaining - .milliseconds(200))
    let end = ContinuousClock.now + wait
    while true {
      // Before it is read: what comes meanwhile ends the wait.
      let head = environment.store.head
      let view = try await view(request, limit)
      let rest = end - ContinuousClock.now
      guard !view.snapshot, view.entries.isEmpty, rest > .zero, !Task.isCancelled else { return view }
      _ = await environment.store.waitForEvents(after: head, atMost: rest)
    }
  }

  private nonisolated(nonsending) func view(_ request: ReadScreen, _ limit: Int) async throws -> ScreenView {
    let now = environment.clock.microseconds()
    do {
      return try await environment.store.read { [desk] transaction in
        let place = try desk.place(request.hall, at: now, in: transaction)
        let day = try QueueDayTable.find(place, in: transaction)
        var view = ScreenView()
        view.hall = place.hall
        view.on = place.day.description
        view.waiting = try TicketTable.inLine(place, in: transaction)
        // A position beyond the day's last change is of a store that was set back: all is told anew.
        let revision = QueueDay.revision(request.after, on: place)
        guard let after = revision.map({ ChangePlace(request.afterPlace) ?? ChangePlace(revision: $0) }), after.revision <= day.revision,
          revision ?? 0 <= day.revision
        else {
          view.snapshot = true
          let called = try [TicketState.called, .serving].flatMap { state in
            try TicketTable.standing(state, place, limit: QueueLimits.windows.upperBound, in: transaction)
          }
          view.entries = called.sorted { ($0.calledAt ?? 0, $1.number) > ($1.calledAt ?? 0, $0.number) }.prefix(limit).map(ScreenEntry.init)
          view.next = QueueDay.position(day.revision, on: place)
          return view
        }
        let changed = try TicketTable.changed(after: after, place, limit: limit, in: transaction)
        view.entries = changed.map { ScreenEntry($0.ticket) }
        guard changed.count == limit, let last = changed.last else {
          view.next = QueueDay.position(day.revision, on: place)
          return view
        }
        view.nextPlace = ChangePlace(revision: last.revision, number: last.ticket.number).text
        // For who does not send the place back: the tickets of one change stay together as far as a page can hold them.
        let cut = max(after.revision, changed.first?.revision == last.revision ? last.revision : last.revision - 1)
        view.next = QueueDay.position(cut, on: place)
        return view
      }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
  }
}
