/// What an engine wants done after one event; the sequence of each kind is kept.
struct Effects<Waiter: Sendable> {
  enum Action: Sendable {
    /// Connect the link to the node that hosts this instance.
    case connect(LinkID, Instance)
    /// The link is gone: its address may be forgotten.
    case close(LinkID)
    /// The peer no longer waits for this request.
    case cancel(LinkID, UInt64)
    /// Read a page of a log for a stream, and supply it.
    case read(LogRead)
    /// The stream has ended: nobody waits for its page.
    case stopReading(IncomingRequest.Origin)
    /// Whoever follows has something to take: events, or the end.
    case arrived(UInt64)
    /// Somebody should hear of it.
    case notice(Notice)
  }

  var completions: [(waiter: Waiter, outcome: CallOutcome)] = []
  var requests: [IncomingRequest] = []
  var actions: [Action] = []

  var isEmpty: Bool { completions.isEmpty && requests.isEmpty && actions.isEmpty }
}
