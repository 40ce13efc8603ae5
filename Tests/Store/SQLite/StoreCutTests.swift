import Foundation
import Store
import Testing

@Suite struct StoreCutTests {
  let directory = TemporaryDirectory()
  let copies = TemporaryDirectory()

  func store(_ service: String) async throws -> Store {
    try await Store.open(StoreConfiguration(directory: directory.path, service: service), migrations: sampleMigrations, logger: quiet)
  }

  func opened(_ service: String) async throws -> Store {
    try await Store.open(StoreConfiguration(directory: copies.path, service: service), migrations: sampleMigrations, logger: quiet)
  }

  @Test func `copies are of one moment, while the services go on writing`() async throws {
    try FileManager.default.createDirectory(atPath: copies.path, withIntermediateDirectories: true)
    let (cause, effect) = (try await store("cause"), try await store("effect"))
    // An effect is written only after its cause: whoever has an effect must have its cause.
    let writer = Task {
      var number = 0
      while !Task.isCancelled {
        number += 1
        try await cause.add("\(number)")
        try await effect.add("\(number)")
      }
      return number
    }
    while try await effect.names().count < 20 { await Task.yield() }
    for round in 1...10 {
      // Whichever is copied first.
      let services = round.isMultiple(of: 2) ? ["cause", "effect"] : ["effect", "cause"]
      let cut = try await StoreCut.take(directory.path, services: services)
      let later = try await cause.names().count + 5
      while try await cause.names().count < later { await Task.yield() }
      for service in services { try await cut.copy(service, to: "\(copies.path)/\(service).sqlite") { _ in } }
      await cut.release()
      let (causes, effects) = (try await opened("cause"), try await opened("effect"))
      let (made, had) = (try await causes.names(), try await effects.names())
      #expect(made.count - had.count == 0 || made.count - had.count == 1)
      #expect(made.count < later)
      await causes.close()
      await effects.close()
      for file in try FileManager.default.contentsOfDirectory(atPath: copies.path) {
        try FileManager.default.removeItem(atPath: "\(copies.path)/\(file)")
      }
    }
    writer.cancel()
    _ = await writer.result
    await cause.close()
    await effect.close()
  }

  @Test func `a copy is one file for its owner alone, complete by itself`() async throws {
    try FileManager.default.createDirectory(atPath: copies.path, withIntermediateDirectories: true)
    let store = try await store("sample")
    for number in 1...50 { try await store.add("thing \(number)") }
    let cut = try await StoreCut.take(directory.path, services: ["sample", "absent"])
    #expect(cut.services == ["sample"])
    try await cut.copy("sample", to: copies.database) { _ in }
    #expect(try await cut.status(of: "sample").versions.service == 1)
    await cut.release()
    #expect(try FileManager.default.contentsOfDirectory(atPath: copies.path) == ["sample.sqlite"])
    #expect(try FileManager.default.attributesOfItem(atPath: copies.database)[.posixPermissions] as? Int == 0o600)
    // Bytes 18 and 19 say whether a log belongs to it (sqlite.org/fileformat2.html, section 1.3).
    #expect(try Array(copies.bytes()[18...19]) == [1, 1])
    await store.close()
    let again = try await opened("sample")
    #expect(try await again.names().count == 50)
    await again.close()
  }

  @Test func `a file that lies there is not written over`() async throws {
    try copies.write(Data([1]))
    let store = try await store("sample")
    let cut = try await StoreCut.take(directory.path, services: ["sample"])
    await #expect(throws: StoreError.unwritable(path: copies.database, reason: "File exists")) {
      try await cut.copy("sample", to: copies.database) { _ in }
    }
    #expect(try copies.bytes() == Data([1]))
    await cut.release()
    await store.close()
  }

  @Test func `a writer that stands still is not waited for without end`() async throws {
    let store = try await store("sample")
    let gate = Gate()
    let held = await gate.hold(store)
    await #expect(throws: StoreError.busy) { _ = try await StoreCut.take(directory.path, services: ["sample"]) }
    gate.open()
    try await held.value
    let cut = try await StoreCut.take(directory.path, services: ["sample"])
    await cut.release()
    await store.close()
  }

  @Test func `a cut is had while many write all the time, and none of them is refused`() async throws {
    let services = ["first", "second", "third"]
    var stores: [Store] = []
    for service in services { stores.append(try await store(service)) }
    let writers = Task { [stores] in
      try await withThrowingTaskGroup { group in
        for store in stores {
          for clerk in 0..<4 {
            group.addTask {
              var number = 0
              while !Task.isCancelled {
                number += 1
                try await store.add("\(clerk) \(number)")
              }
            }
          }
        }
        try await group.waitForAll()
      }
    }
    for _ in 1...5 {
      let before = stores[0].statistics.commits
      while stores[0].statistics.commits < before + 5 { await Task.yield() }
      let cut = try await StoreCut.take(directory.path, services: services)
      await cut.release()
    }
    writers.cancel()
    let outcome = await writers.result
    // Those who were told to stop before they were sent.
    if case .failure(let error) = outcome { #expect(error as? StoreError == .cancelled) }
    for store in stores {
      #expect(store.statistics.failures == 0)
      await store.close()
    }
  }

  @Test func `a damaged database is told so instead of being saved`() async throws {
    try FileManager.default.createDirectory(atPath: copies.path, withIntermediateDirectories: true)
    let store = try await store("sample")
    for number in 1...400 { try await store.add("thing \(number) \(String(repeating: "x", count: 200))") }
    await store.close()
    var bytes = try directory.bytes()
    for offset in bytes.count - 3 * 4_096..<bytes.count - 2 * 4_096 { bytes[offset] = 0x5A }
    try directory.write(bytes)
    let cut = try await StoreCut.take(directory.path, services: ["sample"])
    await #expect(throws: StoreError.corrupt) { try await cut.copy("sample", to: copies.database) { _ in } }
    await cut.release()
  }
}
