import Testing

@testable import Bus

@Suite("Calls that wait")
struct WaitingCallsTests {
  static let one = WaitingCalls.Destination(service: 1, target: nil)
  static let other = WaitingCalls.Destination(service: 2, target: nil)

  @Test func `go out by priority, then in the order in which they came`() {
    var waiting = WaitingCalls()
    for (id, priority) in [(1, Priority.normal), (2, .bulk), (3, .high), (4, .normal), (5, .high)] as [(UInt64, Priority)] {
      waiting.append(id, for: Self.one, priority)
    }
    waiting.append(9, for: Self.other, .control)
    var order: [UInt64] = []
    while let next = waiting.popFirst(for: Self.one) { order.append(next) }
    #expect(order == [3, 5, 1, 4, 2])
    #expect(waiting.services == [2])
  }

  @Test func `give way from the lowest class, the latest first, and never to their own`() {
    var waiting = WaitingCalls()
    for id in 1...3 as ClosedRange<UInt64> { waiting.append(id, for: Self.one, .bulk) }
    waiting.append(4, for: Self.one, .normal)
    let none = waiting.popLast(below: .bulk)
    #expect(none == nil)
    let shed = (0..<5).map { _ in waiting.popLast(below: .high) }
    #expect(shed == [3, 2, 1, 4, nil])
    #expect(waiting.isEmpty)
  }

  @Test func `that have ended are forgotten`() {
    var waiting = WaitingCalls()
    for id in 1...10 as ClosedRange<UInt64> { waiting.append(id, for: id.isMultiple(of: 2) ? Self.one : Self.other, .normal) }
    waiting.keep { $0 > 8 }
    let (first, second) = (waiting.popFirst(for: Self.one), waiting.popFirst(for: Self.other))
    #expect(first == 10 && second == 9 && waiting.isEmpty)
  }
}
