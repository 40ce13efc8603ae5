import Store
import Testing

@Suite("Reads that share a snapshot")
struct GroupedReadsTests {
  let directory = TemporaryDirectory()

  private struct Stopped: Error {}

  /// A store with one connection for reading.
  private func open(pendingReads: Int = 100) async throws -> Store {
    var limits = StoreLimits()
    limits.readers = 1
    limits.pendingReads = pendingReads
    return try await directory.open(sampleMigrations, limits)
  }

  /// A read that has its snapshot and holds the connection until the gate opens.
  private func hold(_ store: Store, _ gate: Gate) async -> Task<[String], any Error> {
    let held = Task {
      try await store.read { transaction in
        let names = try transaction.rows("SELECT name FROM thing").map { try $0.text(0) }
        gate.enterAndWait()
        return names
      }
    }
    await gate.waitUntilEntered()
    return held
  }

  @Test func `see all that was committed before they were asked for, also where an older one holds the connection`() async throws {
    let store = try await open()
    let gate = Gate()
    let held = await hold(store, gate)
    try await store.add("chair")
    let names = Task { try await store.names() }
    gate.open()
    #expect(try await held.value == [])
    #expect(try await names.value == ["chair"])
    await store.close()
  }

  @Test func `end at once when their task is cancelled while they wait`() async throws {
    let store = try await open()
    let gate = Gate()
    let held = await hold(store, gate)
    let waiting = Task { try await store.names() }
    waiting.cancel()
    await #expect(throws: StoreError.cancelled) { try await waiting.value }
    gate.open()
    _ = try await held.value
    #expect(try await store.names() == [])
    await store.close()
  }

  @Test(.timeLimit(.minutes(1)))
  func `are refused as busy when more wait than may`() async throws {
    let store = try await open(pendingReads: 2)
    let gate = Gate()
    let held = await hold(store, gate)
    let found = await withTaskGroup(of: StoreError?.self) { group in
      for _ in 0..<10 {
        group.addTask {
          do {
            _ = try await store.names()
            return nil
          } catch { return error as? StoreError }
        }
      }
      var ended: [StoreError?] = []
      for await one in group {
        ended.append(one)
        if ended.count == 8 { gate.open() }
      }
      return ended
    }
    #expect(found.prefix(8).allSatisfy { $0 == .busy })
    #expect(found.suffix(2).allSatisfy { $0 == nil })
    _ = try await held.value
    await store.close()
  }

  @Test func `fail each for itself`() async throws {
    let store = try await open()
    try await store.add("chair")
    let gate = Gate()
    let held = await hold(store, gate)
    let wrong = Task { try await store.read { transaction in try transaction.row("SELECT colour FROM thing") != nil } }
    let stopped = Task { try await store.read { _ in throw Stopped() } }
    let names = Task { try await store.names() }
    gate.open()
    await #expect(throws: StoreError.self) { try await wrong.value }
    await #expect(throws: Stopped.self) { try await stopped.value }
    #expect(try await names.value == ["chair"])
    _ = try await held.value
    await store.close()
  }
}
