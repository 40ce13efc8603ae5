import Bus
import Contracts
import Store

/// `events.read` of a service that has a log: what came after a cursor, waiting for it when there is nothing yet.
struct ReadEventsOperation: BusOperation {
  static let longestWait = Duration.seconds(20)
  /// A page ends before the event that would take it beyond this: half of what a message may hold, so that many large events in a row
  /// are read in several pages rather than never.
  static let pageBytes = BusLimits.bodyBytes / 2
  let store: Store

  nonisolated(nonsending) func handle(_ request: ReadEvents, _ context: CallContext) async throws -> EventPage {
    for (field, value) in [("after", request.after), ("limit", request.limit), ("waitMilliseconds", request.waitMilliseconds)] {
      guard value >= 0 else { throw BusRefusals.badRequest.refusal(field) }
    }
    // A little is kept of the deadline for the answer's way back.
    let wait = min(.milliseconds(request.waitMilliseconds), Self.longestWait, context.remaining - .milliseconds(200))
    if store.head <= Int64(request.after) && wait > .zero { _ = await store.waitForEvents(after: Int64(request.after), atMost: wait) }
    let limit = request.limit == 0 ? 100 : min(request.limit, 500)
    let stored: [StoredEvent]
    do throws(StoreError) {
      stored = try await store.events(after: Int64(request.after), limit: limit)
    } catch {
      throw Refusal(storeError: error)
    }
    var page = EventPage()
    page.head = Int(store.head)
    page.next = request.after
    var bytes = 0
    for event in stored {
      if request.kinds.isEmpty || request.kinds.contains(event.kind) {
        bytes += event.payload.count + event.subject.utf8.count + event.principal.utf8.count
        guard bytes <= Self.pageBytes || page.events.isEmpty else { break }
        page.events.append(Event(event))
      }
      page.next = Int(event.sequence)
    }
    return page
  }
}
