import NotifyDomain
import Testing

@Suite("Delivery states")
struct DeliveryStateTests {
  /// The table of ``DeliveryState/after(_:)`` stated again, cell by cell.
  static let table: [DeliveryState: [DeliveryEvent: DeliveryState]] = [
    .pending: [.attempt: .sending, .noAddress: .unaddressed],
    .sending: [.accepted: .sent, .rejected: .failed, .lost: .unknown, .received: .delivered],
    .sent: [.received: .delivered],
    .failed: [.attempt: .sending, .noAddress: .unaddressed],
    .unknown: [.accepted: .sent, .rejected: .failed, .received: .delivered],
    .delivered: [:],
    .unaddressed: [:],
  ]

  @Test("Every state answers every event as the table says", arguments: DeliveryState.allCases, DeliveryEvent.allCases)
  func everyCell(state: DeliveryState, event: DeliveryEvent) {
    #expect(state.after(event) == Self.table[state]?[event])
  }

  @Test("No event within an attempt lessens what is known", arguments: DeliveryState.allCases, DeliveryEvent.allCases)
  func neverBack(state: DeliveryState, event: DeliveryEvent) {
    guard event != .attempt, let next = state.after(event) else { return }
    #expect(next.rank > state.rank)
  }

  @Test("Only what was never tried or surely failed can be attempted", arguments: DeliveryState.allCases)
  func attempts(state: DeliveryState) {
    #expect((state.after(.attempt) != nil) == (state == .pending || state == .failed))
  }

  @Test("Nothing follows a delivered notice, or one without an address", arguments: DeliveryEvent.allCases)
  func last(event: DeliveryEvent) {
    #expect(DeliveryState.delivered.after(event) == nil)
    #expect(DeliveryState.unaddressed.after(event) == nil)
  }
}
