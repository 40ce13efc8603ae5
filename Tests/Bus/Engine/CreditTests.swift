import Testing

@testable import Bus

@Suite("Credit")
struct CreditTests {
  @Test func `is spent by each request and given back by each answer`() {
    var incoming = IncomingCredit()
    var outgoing = OutgoingCredit()
    outgoing.restart()
    outgoing.begin(incoming.begin(window: 2))
    for _ in 0..<2 {
      #expect(outgoing.isLeft)
      outgoing.take()
      let isGranted = incoming.receive()
      #expect(isGranted)
    }
    #expect(!outgoing.isLeft)
    let isGranted = incoming.receive()
    #expect(!isGranted, "the third is beyond the grant")
    outgoing.raise(to: incoming.finish(window: 2))
    #expect(outgoing.isLeft)
  }

  @Test func `of a peer that grants nothing is not counted`() {
    var outgoing = OutgoingCredit()
    outgoing.begin(0)
    for _ in 0..<10_000 { outgoing.take() }
    #expect(outgoing.isLeft)
  }

  @Test func `never falls by an older grant, and counts from zero after hello`() {
    var outgoing = OutgoingCredit()
    outgoing.begin(10)
    for _ in 0..<6 { outgoing.take() }
    outgoing.raise(to: 8)
    outgoing.restart()
    outgoing.raise(to: 5_000)
    var sent = 0
    while outgoing.isLeft && sent < 100 {
      outgoing.take()
      sent += 1
    }
    #expect(sent == 4, "the rest of the old grant until WELCOME, and no grant that counts from the old hello")
    outgoing.begin(10)
    while outgoing.isLeft && sent < 100 {
      outgoing.take()
      sent += 1
    }
    #expect(sent == 10)
  }

  @Test func `does not grow by requests of an earlier hello that end after it`() {
    var incoming = IncomingCredit()
    _ = incoming.begin(window: 4)
    for _ in 0..<4 { _ = incoming.receive() }
    _ = incoming.begin(window: 4)
    let grants = (0..<4).map { _ in incoming.finish(window: 4) }
    #expect(grants == [4, 4, 4, 4])
    _ = incoming.receive()
    let next = incoming.finish(window: 4)
    #expect(next == 5)
  }

  @Test func `is told by itself only where the peer is short and there is more to give`() {
    var incoming = IncomingCredit()
    _ = incoming.begin(window: 16)
    let early = incoming.worthTelling(window: 4_096)
    #expect(early == 4_096, "sixteen of four thousand are few")
    let again = incoming.worthTelling(window: 4_096)
    #expect(again == nil)
  }

  /// The independent statement: plain numbers that do not wrap.
  @Test func `never lets more be sent than the window, whatever the order, and over the wrap of its numbers`() {
    var random = SeededGenerator.fresh()
    for window: UInt32 in [1, 2, 16, 256, 4_096] {
      var incoming = IncomingCredit()
      var outgoing = OutgoingCredit()
      outgoing.begin(incoming.begin(window: window))
      var onTheWay = 0
      var running = 0
      var grants: [UInt32] = []
      for _ in 0..<20_000 {
        switch Int.random(in: 0..<4, using: &random) {
        case 0 where outgoing.isLeft:
          outgoing.take()
          onTheWay += 1
        case 1 where onTheWay > 0:
          onTheWay -= 1
          running += 1
          let isGranted = incoming.receive()
          #expect(isGranted)
        case 2 where running > 0:
          running -= 1
          grants.append(incoming.finish(window: window))
        case 3 where !grants.isEmpty: outgoing.raise(to: grants.removeFirst())
        default: break
        }
        if onTheWay + running + grants.count > Int(window) { Issue.record("over the window, seed \(random.seed)") }
      }
    }
  }
}
