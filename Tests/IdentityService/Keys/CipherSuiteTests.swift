import Civics
import Contracts
import IdentityDomain
import Logging
import ServiceKit
import Store
import TestKit
import Testing

@testable import IdentityService

struct CipherSuiteTests {
  static let both: [any CipherSuite.Type] = [AES256GCMSuite.self, ToySuite.self]
  let subject = SubjectID(rawValue: "s1")

  func cipher(sealingWith name: String, key: UInt8 = 1) throws -> FieldCipher {
    FieldCipher(
      key: [UInt8](repeating: key, count: 32), suites: try CipherSuites.ordered(sealingWith: name, among: Self.both)
    ) { count in (0..<count).map { _ in UInt8.random(in: 0...255) } }
  }

  @Test(arguments: both.map { $0.name }, both.map { $0.name })
  func `what one suite sealed opens whichever seals now, in its place and with its key alone`(before: String, now: String) throws {
    let sealed = try cipher(sealingWith: before).seal("测试人", for: .name(subject))
    #expect(try cipher(sealingWith: now).open(sealed, for: .name(subject)) == "测试人")
    #expect(throws: FieldCipherError.notAuthentic) { try cipher(sealingWith: now).open(sealed, for: .mail(subject)) }
    #expect(throws: FieldCipherError.notAuthentic) { try cipher(sealingWith: now, key: 2).open(sealed, for: .name(subject)) }
  }

  @Test(arguments: both.map { $0.name })
  func `a field begins with the mark of the suite that is set`(name: String) throws {
    let mark = try #require(Self.both.first { $0.name == name }?.mark)
    #expect(try cipher(sealingWith: name).seal("测试人", for: .name(subject)).first == mark)
  }

  @Test func `the index of a number is told under each suite, the sealing one's first`() throws {
    let number = SubjectNumber(kind: .resident, canonical: Synthetic.man)
    let indexes = try cipher(sealingWith: "aes-256-gcm").indexes(of: number)
    #expect(Set(indexes).count == 2)
    #expect(try cipher(sealingWith: "toy").indexes(of: number) == indexes.reversed())
  }

  @Test func `a field under another's mark does not open, and a mark of no suite is told as such`() throws {
    let cipher = try cipher(sealingWith: "toy")
    let sealed = try cipher.seal("测试人", for: .name(subject))
    let moved = [AES256GCMSuite.mark] + sealed.dropFirst()
    #expect(throws: FieldCipherError.notAuthentic) { try cipher.open(moved, for: .name(subject)) }
    #expect(throws: FieldCipherError.suiteUnknown) { try cipher.open([99] + sealed.dropFirst(), for: .name(subject)) }
    #expect(throws: FieldCipherError.suiteUnknown) { try cipher.open([], for: .name(subject)) }
  }

  @Test func `the suites of the program have marks and names of their own, and a name of none is refused`() throws {
    #expect(Set(CipherSuites.all.map { $0.mark }).count == CipherSuites.all.count)
    #expect(Set(CipherSuites.all.map { $0.name }).count == CipherSuites.all.count)
    #expect(throws: SettingsError.badValue(key: "identity.cipher", value: "toy", expected: "aes-256-gcm")) {
      try CipherSuites.ordered(sealingWith: "toy")
    }
  }

  /// Hosts the service that knows both suites, sealing with one.
  func run(
    in directory: String, at store: StoreLocation, sealingWith name: String, _ test: (IdentityBench) async throws -> Void
  ) async throws {
    let bench = try await TestBench(settings: ["identity.cipher": name], directory: directory, store: store)
    let outcome: Result<Void, any Error>
    do {
      try await bench.host(CaseStandIn.self)
      try await bench.host(ToyIdentityService.self)
      outcome = .success(try await test(IdentityBench(bench: bench)))
    } catch {
      outcome = .failure(error)
    }
    await bench.stop()
    try outcome.get()
  }

  @Test(arguments: [("aes-256-gcm", "toy"), ("toy", "aes-256-gcm")])
  func `people of before are read, found and known again once another suite is set`(suites: (before: String, now: String)) async throws {
    let directory = TemporaryDirectory.make()
    let store = try await TestStore.location(for: directory)
    var ids: [String] = []
    try await run(in: directory, at: store, sealingWith: suites.before) { identity in
      ids.append(try await identity.register(Synthetic.man).id)
    }
    try await run(in: directory, at: store, sealingWith: suites.now) { identity in
      #expect(try await identity.resolve(Synthetic.man).id == ids[0])
      // Registered again he is the same, and a number of the new suite leads to him as well.
      let man = try await identity.register(Synthetic.man)
      #expect(man.id == ids[0])
      _ = try await identity.add("E12345678", as: "passport", to: man)
      ids.append(try await identity.register(Synthetic.woman).id)
      #expect(try await identity.resolve(Synthetic.woman).id == ids[1])
    }
    // And back: what either sealed is there.
    try await run(in: directory, at: store, sealingWith: suites.before) { identity in
      let found = try await identity.resolve("E12345678", as: "passport")
      let woman = try await identity.register(Synthetic.woman)
      #expect(found.id == ids[0] && woman.id == ids[1])
    }
  }

  @Test func `a number that was laid down under a suite of before is taken up where it stands, and not held twice`() async throws {
    let directory = TemporaryDirectory.make()
    let store = try await Store.open(
      StoreConfiguration(try await TestStore.location(for: directory), service: "identity"), migrations: IdentityService.migrations,
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    let number = HeldNumber(SubjectNumber(kind: .resident, canonical: Synthetic.man))
    let person = IdentityDomain::Subject(
      id: subject, kind: .natural, name: SubjectName(stored: "测试人"), numbers: [number])
    let before = try cipher(sealingWith: "aes-256-gcm").seal(person, mail: nil, language: .chinese, registeredAt: 0)
    let again = try cipher(sealingWith: "toy").seal(number, of: subject)
    let found = try await store.write { [subject] transaction in
      try SubjectTable.insert(before, in: transaction)
      try transaction.execute("UPDATE identity_number SET is_retired = 1")
      try SubjectTable.add(again, to: subject, in: transaction)
      return try SubjectTable.find(subject, in: transaction)
    }
    await store.close()
    #expect(found?.numbers.map(\.isRetired) == [false])
    #expect(found?.numbers.map(\.indexes) == [[before.numbers[0].indexes[0]]])
  }

  @Test func `a database remembers its key whichever suite is set`() async throws {
    let directory = TemporaryDirectory.make()
    let store = try await TestStore.location(for: directory)
    try await run(in: directory, at: store, sealingWith: "toy") { identity in _ = try await identity.register(Synthetic.man) }
    // A program that does not know the suite does not take the key for its own.
    await #expect(throws: KeyFileError.otherKey(path: "\(directory)/keys/identity.key")) {
      try await IdentityBench.run(in: directory, store: store) { _ in }
    }
    try await run(in: directory, at: store, sealingWith: "aes-256-gcm") { identity in _ = try await identity.resolve(Synthetic.man) }
  }
}
