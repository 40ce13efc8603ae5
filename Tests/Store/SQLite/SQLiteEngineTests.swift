import Foundation
import Store
import Testing

@Suite struct SQLiteEngineTests {
  let directory = TemporaryDirectory()

  @Test func `the directory and its files are for their owner alone`() async throws {
    let store = try await directory.open()
    #expect(try permissions("") == 0o700)
    for file in ["sample.sqlite", "sample.sqlite-wal", "sample.lock"] { #expect(try permissions(file) == 0o600) }
    await store.close()
  }

  @Test func `a second store on one database is refused, names the holder, and may follow when the first has closed`() async throws {
    let first = try await directory.open()
    try await first.add("chair")
    await #expect(throws: StoreError.locked(path: directory.database, holder: ProcessInfo.processInfo.processIdentifier)) {
      _ = try await directory.open()
    }
    #expect(try await first.names() == ["chair"])
    await first.close()
    let second = try await directory.open()
    #expect(try await second.names() == ["chair"])
    await second.close()
  }

  @Test func `a program that is being started while the store closes does not keep its lock`() async throws {
    let store = try await directory.open()
    // Between fork and exec a child has every descriptor of its parent's.
    let inherited = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").compactMap(CInt.init).filter {
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)")) == "\(directory.path)/sample.lock"
    }.map { dup($0) }
    #expect(inherited.count == 1)
    await store.close()
    let again = try await directory.open()
    await again.close()
    for descriptor in inherited { close(descriptor) }
  }

  @Test func `once closed, everything is in the one file`() async throws {
    let store = try await directory.open()
    try await store.add("chair")
    #expect(try await store.names() == ["chair"])
    await store.close()
    let copy = TemporaryDirectory()
    try copy.write(directory.bytes())
    let again = try await copy.open()
    #expect(try await again.names() == ["chair"])
    await again.close()
  }

  @Test func `a log that is cut off anywhere gives the commits that are whole in it, in their order`() async throws {
    let names = (0..<40).map { "thing \($0)" }
    let store = try await directory.open()
    for name in names { try await store.add(name) }
    // As a program that was killed left them, without the memory that goes with it.
    let (file, log) = (try directory.bytes(), try directory.bytes("sample.sqlite-wal"))
    await store.close()
    var counts: Set<Int> = []
    for share in 0...16 {
      let copy = TemporaryDirectory()
      try copy.write(file)
      try copy.write(log.prefix(log.count * share / 16), to: "sample.sqlite-wal")
      let cut = try await copy.open()
      let kept = try await cut.names()
      #expect(kept == Array(names.prefix(kept.count)))
      #expect(share < 16 || kept == names)
      counts.insert(kept.count)
      try await cut.add("after")
      #expect(try await cut.pragma("integrity_check") == .text("ok"))
      await cut.close()
    }
    #expect(counts.count > 5)
  }

  @Test func `two services share a directory`() async throws {
    let first = try await directory.open()
    let other = StoreConfiguration(directory: directory.path, service: "other")
    let second = try await Store.open(other, migrations: [], logger: quiet)
    await first.close()
    await second.close()
  }

  @Test func `a directory that cannot be made is refused`() async throws {
    try directory.write(Data(), to: "file")
    let below = StoreConfiguration(directory: "\(directory.path)/file/below", service: "sample")
    await #expect(throws: StoreError.unwritable(path: "\(directory.path)/file/below", reason: "it cannot be made")) {
      _ = try await Store.open(below, migrations: [], logger: quiet)
    }
  }

  @Test(.enabled(if: NSUserName() != "root", "nothing is unwritable to root"))
  func `a directory that cannot be written is refused`() async throws {
    try FileManager.default.createDirectory(
      atPath: directory.path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o500])
    await #expect(throws: StoreError.unwritable(path: "\(directory.path)/sample.lock", reason: "Permission denied")) {
      _ = try await directory.open()
    }
  }

  @Test func `a database that is a directory is refused`() async throws {
    try FileManager.default.createDirectory(atPath: directory.database, withIntermediateDirectories: true)
    await #expect(throws: StoreError.unwritable(path: directory.database, reason: "Is a directory")) { _ = try await directory.open() }
  }

  @Test func `a file that is not a database is refused and left as it is`() async throws {
    let text = Data("The quick brown fox jumps over the lazy dog.".utf8)
    try directory.write(text)
    await #expect(throws: StoreError.notADatabase(path: directory.database)) { _ = try await directory.open() }
    #expect(try directory.bytes() == text)
  }

  @Test func `a damaged database is refused and left as it is`() async throws {
    let store = try await directory.open()
    try await store.add("chair")
    await store.close()
    var bytes = try directory.bytes()
    bytes.replaceSubrange(100..<4_096, with: repeatElement(0x5A, count: 3_996))
    try directory.write(bytes)
    await #expect(throws: StoreError.corrupt) { _ = try await directory.open() }
    #expect(try directory.bytes() == bytes)
  }

  @Test func `a database of a newer version is refused and left as it is, also before its log is copied into it`() async throws {
    let newer = sampleMigrations + [Migration(2, "more", ["CREATE TABLE more (id INTEGER PRIMARY KEY)"])]
    let store = try await directory.open(newer)
    let copy = TemporaryDirectory()
    for file in ["sample.sqlite", "sample.sqlite-wal"] { try copy.write(directory.bytes(file), to: file) }
    await store.close()
    for place in [directory, copy] {
      let bytes = try place.bytes()
      await #expect(throws: StoreError.newer(path: place.database, found: 2, known: 1)) { _ = try await place.open() }
      #expect(try place.bytes() == bytes)
    }
    let again = try await directory.open(newer)
    await again.close()
  }

  @Test func `another service's database is refused`() async throws {
    let store = try await directory.open()
    await store.close()
    let bytes = try directory.bytes()
    let reason = "its step 1 is \"things\", not \"people\""
    await #expect(throws: StoreError.foreign(path: directory.database, reason: reason)) {
      _ = try await directory.open([Migration(1, "people", ["CREATE TABLE person (id INTEGER PRIMARY KEY)"])])
    }
    #expect(try directory.bytes() == bytes)
  }

  @Test func `a commit waits for the disk`() async throws {
    let store = try await directory.open()
    #expect(try await store.pragma("synchronous") == 2)
    #expect(try await store.pragma("journal_mode") == "wal")
    #expect(try await store.pragma("foreign_keys") == 1)
    await store.close()
  }

  @Test func `page caches are as small as the limits say`() async throws {
    let store = try await directory.open()
    #expect(try await store.pragma("cache_size") == -8_000)
    let reader = try await store.read { try $0.row("PRAGMA cache_size")?.integer(0) }
    #expect(reader == -1_000)
    await store.close()
  }

  @Test func `what is acknowledged is in the files before the store closes, and what is not is not`() async throws {
    let store = try await directory.open()
    for number in 1...20 { try await store.add("thing \(number)") }
    let gate = Gate()
    let held = await gate.hold(store)
    let unfinished = Task { try await store.add("unfinished") }
    await store.waitUntilPending(1)
    // The files as a SIGKILL would leave them.
    let copy = TemporaryDirectory()
    for file in ["sample.sqlite", "sample.sqlite-wal"] { try copy.write(directory.bytes(file), to: file) }
    gate.open()
    try await held.value
    try await unfinished.value
    await store.close()
    let survivor = try await copy.open()
    #expect(try await survivor.names() == (1...20).map { "thing \($0)" })
    await survivor.close()
  }

  @Test func `a full disk is a typed error, and writing resumes when there is space again`() async throws {
    let store = try await directory.open()
    try await store.add("before")
    let pages = try await store.write { try $0.row("PRAGMA page_count")!.integer(0) }
    _ = try await store.pragma("max_page_count = \(pages + 3)")
    let picture = SQLValue.blob([UInt8](repeating: 1, count: 100_000))
    for swallowed in [false, true] {
      await #expect(throws: StoreError.self) {
        try await store.write { transaction in
          do throws(StoreError) {
            try transaction.execute("INSERT INTO thing (name, picture) VALUES ('large', ?)", [picture])
          } catch {
            #expect(error == .full)
            if !swallowed { throw error }
          }
        }
      }
    }
    #expect(try await store.names() == ["before"])
    _ = try await store.pragma("max_page_count = 1000000")
    try await store.write { try $0.execute("INSERT INTO thing (name, picture) VALUES ('large', ?)", [picture]) }
    #expect(try await store.names() == ["before", "large"])
    await store.close()
  }

  @Test func `where nothing may be written any more, a write is told so and was certainly not executed, and reads go on`() async throws {
    let store = try await directory.open()
    try await store.add("chair")
    // SQLite then says what it says of a file that may only be read.
    _ = try await store.pragma("query_only = ON")
    let error = await #expect(throws: StoreError.self) { try await store.add("table") }
    #expect(error?.isUnwritable == true, "\(error.debugDescription)")
    #expect(error?.isNotExecuted == true)
    #expect(try await store.names() == ["chair"])
    await store.close()
  }

  @Test func `errors at opening say what is wrong and what helps, in one line`() {
    let errors: [StoreError] = [
      .locked(path: "/data/case.sqlite", holder: 42), .unwritable(path: "/data", reason: "Permission denied"),
      .notADatabase(path: "/data/case.sqlite"), .foreign(path: "/data/case.sqlite", reason: "it has tables of another program"),
      .newer(path: "/data/case.sqlite", found: 3, known: 2), .migration(version: 2, reason: "no such table: thing"), .corrupt, .busy, .full,
      .closed, .cancelled, .conflict("thing.name"), .constraint("NOT NULL constraint failed: thing.name"),
      .cursorElsewhere(follower: "notify"), .unexpectedValue(column: 1, expected: "text"), .statement("no such table: thing"),
      .failed(code: 10, "disk I/O error"), .unreachable(reason: "connection refused"), .outcomeUnknown(reason: "connection reset"),
      .timedOut, .unfinishedCopy(path: "/data/case.sqlite"), .unfinishedRestore(path: "/data"), .settingsIgnored,
    ]
    for error in errors {
      #expect(error.description.contains("; "))
      #expect(!error.description.contains("\n"))
    }
    #expect(Set(errors.map(\.description)).count == errors.count)
  }

  private func permissions(_ file: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: "\(directory.path)/\(file)")[.posixPermissions] as? Int
  }
}
