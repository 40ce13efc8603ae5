import NotifyDomain
import Testing

@Suite("The table of a visit's life")
struct VisitTransitionTests {
  @Test("Each act has one row, and no row leads out of an end but that of one who was there after all")
  func table() {
    #expect(VisitTransition.table.map(\.act) == VisitAct.allCases)
    for ended in VisitStatus.allCases where !ended.hasSeat {
      for act in VisitAct.allCases {
        #expect(ended.after(act) == (ended == .missed && act == .finish ? .done : nil), "\(ended), \(act)")
      }
    }
  }

  @Test("Only who has a seat is open or there, and a row that leads on leads somewhere else or stays by its own word")
  func seats() {
    #expect(VisitStatus.allCases.filter(\.hasSeat) == [.held, .confirmed, .arrived])
    #expect(VisitStatus.allCases.filter(\.isOpen) == [.held, .confirmed])
    #expect(VisitStatus.confirmed.after(.expire) == nil)
    #expect(VisitStatus.arrived.after(.miss) == nil)
    #expect(VisitStatus.held.after(.change) == .held)
    #expect(VisitStatus.held.after(.move) == .confirmed)
    #expect(VisitStatus.confirmed.after(.rebook) == .held)
  }
}
