import NotifyDomain
import Testing

@Suite("Delivery states")
struct DeliveryStateTests {
  /// The table of ``DeliveryState`` in its own words: what has to be so, whatever the cells are.
  static let settled: Set<DeliveryState> = [.delivered, .unaddressed, .dropped]

  @Test("The table has a cell where the rules of sending want one, and no other", arguments: DeliveryState.allCases)
  func everyCell(state: DeliveryState) {
    var expected: [DeliveryEvent: DeliveryState] = [:]
    let (isWaiting, isUnderWay) = (state == .pending || state == .failed, state == .sending || state == .unknown)
    if isWaiting { expected.merge([.attempt: .sending, .noAddress: .unaddressed, .overtaken: .dropped]) { $1 } }
    // Its outcome is told once, or late.
    if isUnderWay { expected.merge([.accepted: .sent, .rejected: .failed]) { $1 } }
    if state == .sending { expected[.lost] = .unknown }
    // A report counts from the moment that it may have left.
    if isUnderWay || state == .sent { expected[.bounced] = .undelivered }
    // That the person has it counts always, but where it was never handed to anybody.
    if state != .pending && !Self.settled.contains(state) { expected[.received] = .delivered }
    for event in DeliveryEvent.allCases { #expect(state.after(event) == expected[event], "\(state), \(event)") }
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

  @Test("Nothing follows a delivered notice, one without an address, or one that was dropped", arguments: DeliveryEvent.allCases)
  func last(event: DeliveryEvent) {
    for state in Self.settled { #expect(state.after(event) == nil) }
  }

  @Test("Who waits for an operator can be sent again, and what is with the person or under way cannot", arguments: DeliveryState.allCases)
  func resending(state: DeliveryState) {
    if state.isDeadLetter { #expect(state.canBeResent) }
    if state == .sent || state == .delivered || state == .sending { #expect(!state.canBeResent) }
  }
}
