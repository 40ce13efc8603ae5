import Bus
import Logging
import Store
import TestKit
import Testing

@testable import ServiceKit

@Suite("What a service has heard of merges")
struct MergedSubjectTableTests {
  private static func run(in directory: String = TemporaryDirectory.make(), _ test: (Store) async throws -> Void) async throws {
    let store = try await Store.open(
      StoreConfiguration(try await TestStore.location(for: directory), service: "heard"), migrations: [MergedSubjectTable.migration(1)],
      logger: Logger(label: "test"))
    do {
      try await test(store)
      await store.close()
    } catch {
      await store.close()
      throw error
    }
  }

  private static func keep(_ merged: String, into stays: String?, at sequence: Int, _ store: Store) async throws {
    try await store.write { try MergedSubjectTable.keep(merged, into: stays, at: sequence, in: $0) }
  }

  private static func ids(_ subject: String, _ store: Store) async throws -> [String] {
    try await store.read { try MergedSubjectTable.ids(of: subject, in: $0) }
  }

  @Test func `by any id one finds the one that stays, and after it the others`() async throws {
    try await Self.run { store in
      #expect(try await Self.ids("s1", store) == ["s1"])
      try await Self.keep("s3", into: "s1", at: 1, store)
      try await Self.keep("s2", into: "s1", at: 2, store)
      try await Self.keep("s5", into: "s4", at: 3, store)
      for id in ["s1", "s2", "s3"] { #expect(try await Self.ids(id, store) == ["s1", "s2", "s3"]) }
      for id in ["s4", "s5"] { #expect(try await Self.ids(id, store) == ["s4", "s5"]) }
      #expect(try await Self.ids("s6", store) == ["s6"])
    }
  }

  @Test func `an un-merge parts one from the others, who may be merged again, also the other way round`() async throws {
    try await Self.run { store in
      try await Self.keep("s2", into: "s1", at: 1, store)
      try await Self.keep("s3", into: "s1", at: 2, store)
      try await Self.keep("s2", into: nil, at: 3, store)
      #expect(try await Self.ids("s2", store) == ["s2"])
      #expect(try await Self.ids("s1", store) == ["s1", "s3"])
      try await Self.keep("s3", into: nil, at: 4, store)
      try await Self.keep("s1", into: "s2", at: 5, store)
      for id in ["s1", "s2"] { #expect(try await Self.ids(id, store) == ["s2", "s1"]) }
      #expect(try await Self.ids("s3", store) == ["s3"])
    }
  }

  /// All orders in which a merge, an un-merge and another merge of one subject can come, and each of them twice.
  @Test func `in whatever order and however often events come, the latest counts`() async throws {
    let told: [(stays: String?, sequence: Int)] = [("s1", 1), (nil, 2), ("s2", 3)]
    let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
    try await Self.run { store in
      for (number, order) in orders.enumerated() {
        let merged = "m\(number)"
        for place in order + order { try await Self.keep(merged, into: told[place].stays, at: told[place].sequence, store) }
        #expect(try await Self.ids(merged, store).first == "s2", "\(order)")
      }
      #expect(try await Self.ids("s1", store) == ["s1"])
      #expect(try await Self.ids("s2", store) == ["s2"] + orders.indices.map { "m\($0)" })
    }
  }

  @Test func `whom nobody has told of since a moment part, until a later event says otherwise`() async throws {
    try await Self.run { store in
      try await Self.keep("s2", into: "s1", at: 5, store)
      try await Self.keep("s3", into: "s1", at: 4, store)
      try await store.write { try MergedSubjectTable.part(before: 5, in: $0) }
      #expect(try await Self.ids("s1", store) == ["s1", "s2"])
      #expect(try await Self.ids("s3", store) == ["s3"])
      // What was told up to the moment comes late; what was told after it counts.
      try await Self.keep("s3", into: "s1", at: 5, store)
      #expect(try await Self.ids("s3", store) == ["s3"])
      try await Self.keep("s3", into: "s1", at: 6, store)
      #expect(try await Self.ids("s1", store) == ["s1", "s2", "s3"])
    }
  }

  @Test func `it outlives the service`() async throws {
    let directory = TemporaryDirectory.make()
    try await Self.run(in: directory) { store in try await Self.keep("s2", into: "s1", at: 1, store) }
    try await Self.run(in: directory) { store in
      let found = try await Self.ids("s2", store)
      #expect(found == ["s1", "s2"])
    }
  }

  @Test func `two ids mean one subject where they are equal or merged, and what is no id means nobody`() async throws {
    try await Self.run { store in
      try await Self.keep("s2", into: "s1", at: 1, store)
      try await Self.keep("s3", into: "s1", at: 2, store)
      for (one, other, isOne) in [
        ("s1", "s1", true), ("s1", "s2", true), ("s2", "s1", true), ("s2", "s3", true), ("s9", "s9", true), ("s1", "s9", false),
        ("s9", "s2", false), ("s1\0", "s1", false), ("s1", "s1\0", false), ("", "s1", false),
      ] {
        #expect(try await SameSubject.isMeant(by: one, and: other, in: store) == isOne, "\(one), \(other)")
        let found = try await store.read { try SameSubject.isMeant(by: one, and: other, in: $0) }
        #expect(found == isOne)
      }
    }
  }

  @Test func `who acts for another represents the other under each id, and not itself`() async throws {
    try await Self.run { store in
      try await Self.keep("s2", into: "s1", at: 1, store)
      let bare = Principal(id: "s2", role: .applicant, channel: "web")
      let acting = Principal(id: "s9", role: .applicant, channel: "web", actingFor: "s2")
      let answers = try await store.read { transaction in
        try [bare, acting].map { principal in try ["s1", "s2", "s9"].map { try principal.represents($0, in: transaction) } }
      }
      #expect(answers == [[true, true, false], [true, true, false]])
    }
  }
}
