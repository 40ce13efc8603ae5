import ServiceKit
import Testing

struct KeyStandingTests {
  static func candidate(_ check: UInt8, number: Int? = nil) -> KeyStanding.Candidate {
    KeyStanding.Candidate(number: number, checks: [[check], [check, 99]])
  }

  func standing(_ candidates: KeyStanding.Candidate..., known: [Int: [UInt8]], isTaken: Bool = true) throws -> KeyStanding {
    try KeyStanding(candidates, known: known, isTaken: isTaken)
  }

  @Test func `keys without numbers have those by which the database knows them`() throws {
    let found = try standing(Self.candidate(20), Self.candidate(10), known: [1: [10], 2: [20]])
    #expect(found.numbers == [2, 1] && found.unknown.isEmpty && found.missing.isEmpty)
  }

  @Test func `it knows a key by the check of any suite`() throws {
    #expect(try standing(Self.candidate(10), known: [7: [10, 99]]).numbers == [7])
  }

  @Test func `a key that is new gets the next number, the newest the highest`() throws {
    let first = try standing(Self.candidate(20), Self.candidate(10), known: [:], isTaken: false)
    #expect(first.numbers == [2, 1] && first.unknown == [0, 1])
    let added = try standing(Self.candidate(30), Self.candidate(20), known: [1: [10], 2: [20]])
    #expect(added.numbers == [3, 2] && added.unknown == [0] && added.missing == [1])
  }

  @Test func `a number that was another key's is that key's no more, if it sealed nothing`() throws {
    let found = try standing(Self.candidate(20, number: 2), Self.candidate(10, number: 1), known: [1: [10], 2: [30]])
    #expect(found.numbers == [2, 1] && found.unknown == [0] && found.missing == [2])
  }

  @Test func `a key under another number is refused`() {
    #expect(throws: KeyStanding.Mismatch.otherKey) { try standing(Self.candidate(10, number: 2), known: [1: [10]]) }
  }

  @Test func `a database that may hold something is begun with one of the keys at hand, or they are refused`() throws {
    #expect(throws: KeyStanding.Mismatch.otherKey) { try standing(Self.candidate(20), known: [1: [10]]) }
    #expect(throws: KeyStanding.Mismatch.otherKey) { try standing(Self.candidate(20), known: [:]) }
    let fresh = try standing(Self.candidate(20, number: 1), known: [1: [10], 2: [30]], isTaken: false)
    #expect(fresh.numbers == [1] && fresh.unknown == [0] && fresh.missing == [1, 2])
  }

  @Test func `there are no more keys than numbers`() {
    #expect(throws: KeyStanding.Mismatch.numbersUsedUp) {
      try standing(Self.candidate(20), Self.candidate(10), known: [65_535: [10]])
    }
  }
}
