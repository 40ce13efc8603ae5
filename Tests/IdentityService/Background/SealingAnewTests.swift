import Civics
import Foundation
import IdentityDomain
import ServiceKit
import Store
import TestKit
import Testing

@testable import IdentityService

struct SealingAnewTests {
  static func number(_ place: Int) -> String { "E" + String(10_000_000 + place) }

  /// Registers people under key 1, then adds key 2.
  static func people(_ count: Int, in bench: KeyBench) async throws -> [SubjectID] {
    let people = try await bench.run { run in
      var people: [SubjectID] = []
      for place in 0..<count { people.append(try await run.register(number(place), name: "张\(place)")) }
      return people
    }
    _ = try bench.file.rotate(KeyBench.key(2))
    return people
  }

  static func check(_ people: [SubjectID], in run: KeyRun) async throws {
    for (place, person) in people.enumerated() {
      let number = number(place)
      #expect(try await run.owner(of: number) == person)
      #expect(try await run.texts(of: person) == ["张\(place)", "\(number)@example.org", number])
    }
  }

  @Test func `all is sealed anew, page by page, and found by the new key's index alone`() async throws {
    let bench = try await KeyBench()
    let people = try await Self.people(SealingAnew.fieldsPerWrite * 2 + 7, in: bench)
    try await bench.run { run async throws in
      let sealing = run.sealing()
      #expect(try await sealing.sealAll() == people.count * 3)
      #expect(try await run.counts() == [2: people.count * 3])
      #expect(sealing.progress.figures.sealedAnew == people.count * 3 && sealing.progress.figures.stuck == 0)
      #expect(try await sealing.sealAll() == 0)
    }
    try bench.file.retire(1)
    try await bench.run { run in
      #expect(run.cipher.indexes(of: SubjectNumber(kind: .passport, canonical: Self.number(0))).count == 1)
      try await Self.check(people, in: run)
    }
  }

  @Test func `with the first key there is nothing to do`() async throws {
    let bench = try await KeyBench()
    try await bench.run { run in
      _ = try await run.register(Self.number(0), name: "张三")
      #expect(try await run.sealing().sealAll() == 0)
      #expect(try await run.counts() == [1: 3])
    }
  }

  @Test func `it stops where it is told to, and another start goes on with what is left`() async throws {
    let bench = try await KeyBench()
    let people = try await Self.people(SealingAnew.fieldsPerWrite * 3, in: bench)
    var rounds = 0
    while true {
      let left = try await bench.run { run in
        let sealing = run.sealing()
        let task = Task { try await sealing.sealAll() }
        // Ended after a write or two, wherever that is.
        while sealing.progress.figures.sealedAnew == 0 && rounds < 100 {
          if try await run.counts()[1] ?? 0 == 0 { break }
        }
        task.cancel()
        _ = try? await task.value
        try await Self.check(people, in: run)
        return try await run.counts()[1] ?? 0
      }
      rounds += 1
      if left == 0 { break }
    }
    try bench.file.retire(1)
    try await bench.run { try await Self.check(people, in: $0) }
  }

  @Test func `a field that does not open is left, counted, and holds up no other`() async throws {
    let bench = try await KeyBench()
    let people = try await Self.people(SealingAnew.fieldsPerWrite + 20, in: bench)
    try await bench.run { run in
      let damaged = people[50]
      try await run.environment.store.write { transaction in
        try transaction.execute(
          "UPDATE identity_subject SET name = ? WHERE id = ?", [.blob([1] + [UInt8](repeating: 9, count: 40)), .text(damaged.rawValue)])
      }
      let sealing = run.sealing()
      #expect(try await sealing.sealAll() == people.count * 3 - 1)
      #expect(sealing.progress.figures.stuck == 1)
      #expect(try await run.counts() == [1: 1, 2: people.count * 3 - 1])
    }
  }

  @Test func `whoever changes a field meanwhile is not overwritten`() async throws {
    let bench = try await KeyBench()
    let people = try await Self.people(1, in: bench)
    try await bench.run { run in
      let column = SealedColumn.all[0]
      let read = try await run.environment.store.read { try column.sealed(before: 2, from: "", limit: 10, in: $0) }
      let renamed = try run.cipher.seal("王五", for: .name(people[0]))
      let isReplaced = try await run.environment.store.write { transaction in
        try transaction.execute("UPDATE identity_subject SET name = ?", [.blob(renamed)])
        return try column.replace(read[0], by: [1, 2, 3], index: nil, in: transaction)
      }
      #expect(!isReplaced)
      #expect(try await run.texts(of: people[0]).first == "王五")
    }
  }

  @Test func `fields of a newer key are left to instances that seal with it`() async throws {
    let bench = try await KeyBench()
    _ = try await Self.people(3, in: bench)
    try await bench.run { _ = try await $0.sealing().sealAll() }
    let keys = try #require(try bench.file.load())
    try KeyText.text(keys.reversed(), of: "identity").write(toFile: bench.file.path, atomically: false, encoding: .utf8)
    try await bench.run { run async throws in
      #expect(run.cipher.sealingKey == 1)
      #expect(try await run.sealing().sealAll() == 0)
      #expect(try await run.counts() == [2: 9])
    }
  }
}
