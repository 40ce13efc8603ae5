import Synchronization
import Testing

@testable import Bus

@Suite("A peer that reads slowly, or not at all", .timeLimit(.minutes(4)))
struct SlowReaderTests {
  private static let million = HostilePeerTests.Amplifier(bytes: 1_000_000)

  /// What the kernel's buffers, the library's encoder and the peer's read-ahead of one frame may hold of such answers besides.
  private static let underWay = 32

  @Test func `costs a node no more than the frames of one socket and the queue of one link`() async throws {
    let node = try await HostilePeerTests.node(Self.million)
    let slow = try await HostilePeerTests.guest(node, readAhead: 1)
    let welcomed = node.counters.framesOut
    slow.send((1...400).flatMap { HostilePeerTests.request($0) })
    // Each was answered or refused, and nothing runs that could add to what is held.
    try await HostilePeerTests.until { node.counters.recordsIn == 401 && node.engine.withLock { $0.running } == 0 }
    let taken = node.counters.framesOut - welcomed
    let queued = node.engine.withLock { $0.links.map(\.queuedBytes).max() ?? 0 }
    #expect(taken <= Int(BusLimits.framesPerPeer) + Self.underWay)
    #expect(queued <= BusLimits.queuedBytesPerLink + BusLimits.receivedFrameBytes)
    await node.stop()
  }

  @Test func `gets all that it asked for, when it asks again for what was refused`() async throws {
    let node = try await HostilePeerTests.node(Self.million)
    let guest = try await HostilePeerTests.guest(node, readAhead: 1)
    var open: Set<UInt64> = Set(1...200)
    guest.send(open.sorted().flatMap { HostilePeerTests.request($0) })
    // Asked again before an answer has made room, all would be refused again, as fast as a loop turns.
    var refused: [UInt64] = []
    while !open.isEmpty {
      let before = open.count
      for record in try await HostilePeerTests.records(guest) {
        if record.header.type == .reply { open.remove(record.header.requestID) } else { refused.append(record.header.requestID) }
      }
      if open.count < before || refused.count == open.count {
        guest.send(refused.flatMap { HostilePeerTests.request($0) })
        refused = []
      }
    }
    #expect(node.counters.linksLost == 0)
    await node.stop()
  }
}
