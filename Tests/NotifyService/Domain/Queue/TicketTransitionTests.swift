import NotifyDomain
import Testing

@Suite("The states of a ticket")
struct TicketTransitionTests {
  /// The table stated again, cell by cell.
  static let table: [TicketState: [TicketAct: TicketState]] = [
    .waiting: [.callNext: .called, .callNumber: .called, .release: .waiting, .leave: .left, .endDay: .left],
    .called: [
      .callAgain: .called, .serve: .serving, .miss: .missed, .park: .parked, .forward: .forwarded, .leave: .left, .endDay: .left,
    ],
    .serving: [.finish: .done, .park: .parked, .forward: .forwarded, .leave: .left],
    .parked: [.resume: .serving, .backInLine: .waiting, .leave: .left, .endDay: .left],
    .missed: [.callNumber: .called, .backInLine: .waiting, .leave: .left, .endDay: .left],
    .forwarded: [.callNext: .called, .callNumber: .called, .release: .forwarded, .leave: .left, .endDay: .left],
    .done: [:],
    .left: [:],
  ]

  @Test("Every state answers every act as the table says", arguments: TicketState.allCases, TicketAct.allCases)
  func everyCell(state: TicketState, act: TicketAct) {
    #expect(TicketTransition.state(after: act, in: state) == Self.table[state]?[act])
  }

  @Test("A ticket begins by being drawn, and by nothing else", arguments: TicketAct.allCases)
  func beginning(act: TicketAct) {
    #expect(TicketTransition.state(after: act, in: nil) == (act == .draw ? .waiting : nil))
  }

  @Test("A state and an act have one row")
  func once() {
    let places = TicketTransition.table.map { "\($0.from?.rawValue ?? "-") \($0.act)" }
    #expect(Set(places).count == places.count)
  }

  @Test("Nothing follows what is over, and everything else may still be left or served to the end", arguments: TicketState.allCases)
  func end(state: TicketState) {
    #expect(TicketTransition.acts(in: state).isEmpty == state.isOver)
    #expect(state.isOver || TicketTransition.acts(in: state).contains(.leave))
  }

  @Test("Only who is in line is called next")
  func inLine() {
    for state in TicketState.allCases {
      #expect((TicketTransition.state(after: .callNext, in: state) != nil) == state.isInLine)
    }
  }
}
