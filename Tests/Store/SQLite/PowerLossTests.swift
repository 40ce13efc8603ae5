import Foundation
import PowerLoss
import Store
import Testing

/// One at a time: the file system that forgets watches one directory.
@Suite("When the power goes", .serialized) struct PowerLossTests {
  let directory = TemporaryDirectory()

  /// Sixteen clerks add things until the store fails them.
  /// - Returns: What was acknowledged.
  private func work(on store: Store, until count: Int) async -> Set<String> {
    let acknowledged = Acknowledged()
    await withTaskGroup(of: Void.self) { group in
      for clerk in 0..<16 {
        group.addTask {
          for number in 0... {
            let name = "\(clerk)-\(number)"
            do {
              try await store.write { transaction in
                try transaction.execute(
                  "INSERT INTO thing (name, picture) VALUES (?, ?)", [.text(name), .blob([UInt8](repeating: 7, count: 600))])
                try transaction.append(event(number, subject: name))
              }
            } catch {
              return
            }
            if await acknowledged.add(name) == count { power_loss_strike() }
          }
        }
      }
    }
    return await acknowledged.names
  }

  private func expectSound(_ store: Store, holding acknowledged: Set<String>) async throws {
    let names = Set(try await store.names())
    #expect(acknowledged.isSubset(of: names), "lost: \(acknowledged.subtracting(names).prefix(5))")
    #expect(try await store.pragma("integrity_check") == .text("ok"))
    let events = try await store.read { try $0.rows("SELECT sequence, subject FROM store_event ORDER BY sequence") }
    #expect(try events.map { try $0.integer(0) } == events.indices.map { Int64($0) + 1 })
    #expect(Set(try events.map { try $0.text(1) }) == names)
    #expect(store.head == Int64(events.count))
  }

  /// From seed 0 on: nothing of what was not synchronised is left, or any of its sectors.
  @Test(arguments: 0..<12 as Range<UInt64>) func `nothing that was acknowledged is lost, and the log is whole`(seed: UInt64) async throws {
    unsafe power_loss_watch(directory.path)
    // Small, so that the log is copied into the database again and again, and the power goes in the midst of that too.
    var limits = StoreLimits()
    limits.pagesPerCheckpoint = 40
    let store = try await directory.open(sampleMigrations, limits)
    let acknowledged = await work(on: store, until: 60 + Int(seed) * 37)
    await store.close()
    _ = power_loss_return(seed)
    try? FileManager.default.removeItem(atPath: directory.database + "-shm")
    let again = try await directory.open()
    try await expectSound(again, holding: acknowledged)
    try await again.add("after")
    await again.close()
  }

  @Test func `a database that was just made is whole or made anew`() async throws {
    for seed: UInt64 in 0..<8 {
      let place = TemporaryDirectory()
      unsafe power_loss_watch(place.path)
      let store = try await place.open()
      power_loss_strike()
      await store.close()
      _ = power_loss_return(seed)
      try? FileManager.default.removeItem(atPath: place.database + "-shm")
      let again = try await place.open()
      try await again.add("chair")
      #expect(try await again.names() == ["chair"])
      await again.close()
    }
  }

  /// The shared memory finds the pages in the log; its first part is for 4,062 of them.
  @Test func `a commit that is in the log and finds no space for what finds it there is not told that it was not executed`() async throws {
    unsafe power_loss_watch(directory.path)
    var limits = StoreLimits()
    limits.pagesPerCheckpoint = 100_000
    let store = try await directory.open(sampleMigrations, limits)
    power_loss_fill_memory()
    var names: [String] = []
    var failure: StoreError?
    while failure == nil && names.count < 100 {
      let name = "thing \(names.count)"
      names.append(name)
      do {
        try await store.write { transaction in
          let picture = SQLValue.blob([UInt8](repeating: 7, count: 1_000_000))
          try transaction.execute("INSERT INTO thing (name, picture) VALUES (?, ?)", [.text(name), picture])
        }
      } catch {
        failure = try #require(error as? StoreError)
      }
    }
    #expect(failure?.isNotExecuted == false, "\(failure.debugDescription)")
    // The files as a SIGKILL would leave them.
    let copy = TemporaryDirectory()
    for file in ["sample.sqlite", "sample.sqlite-wal"] { try copy.write(directory.bytes(file), to: file) }
    await store.close()
    let survivor = try await copy.open()
    #expect(try await survivor.names() == names)
    await survivor.close()
  }

  /// With `synchronous=NORMAL`, as in many programs: so this file system does lose what nobody synchronised.
  @Test func `without waiting for the disk at each commit, what was acknowledged is lost`() throws {
    try FileManager.default.createDirectory(atPath: directory.path, withIntermediateDirectories: true)
    unsafe power_loss_watch(directory.path)
    #expect(unsafe power_loss_kept_by_normal(directory.database, 10) == 0)
  }
}
