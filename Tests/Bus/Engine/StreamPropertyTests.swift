import Testing

@testable import Bus

/// Both sides of a stream over a wire that loses what it likes, and a link that breaks when it likes.
@Suite("Whatever is lost, a follower has every event once, in order")
struct StreamPropertyTests {
  @Test(arguments: 0..<40) func `at any loss`(_ round: Int) {
    var random = SeededGenerator.fresh()
    for _ in 0..<round { _ = random.next() }
    var wire = StreamWire(window: Int.random(in: 1...40, using: &random))
    let loss = Double.random(in: 0...0.3, using: &random)
    var last: UInt64 = 0
    for _ in 0..<3_000 {
      switch Int.random(in: 0..<9, using: &random) {
      case 0 where wire.log.count < 400:
        last += UInt64.random(in: 1...3, using: &random)
        wire.log.append(last)
      case 1, 2:
        if Double.random(in: 0..<1, using: &random) < loss, !wire.there.isEmpty { wire.there.removeFirst() } else { wire.arriveThere() }
      case 3, 4, 5:
        if Double.random(in: 0..<1, using: &random) < loss, !wire.back.isEmpty { wire.back.removeFirst() } else { wire.arriveBack() }
      case 6: wire.supply()
      case 7: wire.consume(Int.random(in: 1...10, using: &random))
      default:
        wire.tick(after: .milliseconds(250))
        if Double.random(in: 0..<1, using: &random) < loss / 10 {
          wire.breakLink()
        }
      }
      #expect(wire.handed.elementsEqual(wire.log.prefix(wire.handed.count)), "seed \(random.seed), round \(round)")
    }
    // Once nothing is lost any more, all of it comes.
    wire.settle(rounds: 4_000)
    #expect(wire.handed == wire.log && wire.faults.isEmpty, "seed \(random.seed), round \(round): \(wire.faults)")
  }
}
