import Bus
import Logging
import Synchronization
import TestKit
import Testing

@testable import ServiceKit

@Suite("The key ring watch")
struct KeyRingWatchTests {
  /// The rings that were put in force.
  final class Rings: Sendable {
    private let taken = Mutex<[KeyRing]>([])
    func take(_ ring: KeyRing) { taken.withLock { $0.append(ring) } }
    var all: [KeyRing] { taken.withLock { $0 } }
  }

  let directory = KeyDirectory(TemporaryDirectory.make() + "/keys")
  let now = SampleKeys.now
  let log = WarningLog()
  let rings = Rings()

  var watch: KeyRingWatch {
    KeyRingWatch(directory, logger: Logger(label: "test") { _ in log }, pause: { _ in throw CancellationError() }) { rings.take($0) }
  }

  @Test func `hands on each ring that differs, and none twice`() async throws {
    _ = try directory.make(SampleKeys.name("desk"), roles: [.clerk], at: now)
    var attention = KeyRingAttention()
    for _ in 0..<3 { await watch.look(&attention) }
    let first = try directory.register().ring
    #expect(rings.all == [first])
    _ = try directory.revoke(SampleKeys.name("desk"), at: now)
    for _ in 0..<3 { await watch.look(&attention) }
    let second = try directory.register().ring
    #expect(rings.all == [first, second] && first != second)
  }

  @Test func `keeps the old ring where the new one is damaged or gone, and says so once`() async throws {
    _ = try directory.make(SampleKeys.name("desk"), roles: [.clerk], at: now)
    let text = try SampleKeys.text(directory.ringPath)
    var attention = KeyRingAttention()
    await watch.look(&attention)
    for damage in ["{", "", "[]"] {
      try SampleKeys.write(damage, directory.ringPath)
      for _ in 0..<3 { await watch.look(&attention) }
    }
    #expect(log.count == 1 && rings.all.count == 1)
    try SampleKeys.write(text, directory.ringPath)
    await watch.look(&attention)
    #expect(log.count == 1 && rings.all.count == 1, "it is the ring that is in force")
    try SampleKeys.write("{", directory.ringPath)
    await watch.look(&attention)
    #expect(log.count == 2)
    try SampleKeys.write(text, directory.ringPath)
    _ = try directory.make(SampleKeys.name("hall"), roles: [.clerk], at: now)
    await watch.look(&attention)
    #expect(rings.all.count == 2)
  }

  @Test func `looks until it is told to stop`() async throws {
    _ = try directory.make(SampleKeys.name("desk"), roles: [.clerk], at: now)
    let looks = Mutex(0)
    let watch = KeyRingWatch(
      directory, logger: Logger(label: "test") { _ in log },
      pause: { interval in
        #expect(interval == .seconds(1))
        let count = looks.withLock { count in
          count += 1
          return count
        }
        if count == 5 { throw CancellationError() }
      }, use: { rings.take($0) })
    try await watch.run()
    #expect(looks.withLock { $0 } == 5 && rings.all.count == 1)
  }

  @Test func `a file is read again when it could not be, or is another`() {
    var attention = KeyRingAttention()
    let stamp = FileStamp(of: TemporaryDirectory.make())
    #expect(stamp != nil)
    // Each step is a look with what it finds, whether it reads, and what comes of that.
    let steps: [(stamp: FileStamp?, isRead: Bool, outcome: Result<KeyRing, KeyError>, news: KeyRingAttention.News)] = [
      (stamp, true, .failure(.full), .damaged(.full)), (stamp, true, .failure(.full), .none),
      (stamp, true, .success(KeyRing()), .ring(KeyRing())), (stamp, false, .success(KeyRing()), .none),
      (nil, true, .failure(.full), .damaged(.full)), (nil, true, .failure(.full), .none),
      (stamp, true, .success(KeyRing()), .sound), (stamp, false, .success(KeyRing()), .none),
    ]
    for (index, step) in steps.enumerated() {
      let isRead = attention.isWorthReading(step.stamp)
      #expect(isRead == step.isRead, "step \(index)")
      guard isRead else { continue }
      let news = attention.take(step.outcome)
      #expect(news == step.news, "step \(index)")
    }
  }
}
