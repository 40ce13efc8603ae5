import Bus
import Civics
import Contracts
import TestKit
import Testing

/// Random registrations, additions, retirements, merges and un-merges: the service answers as the plain model, and after each the views are the model's.
struct MergePropertyTests {
  /// SplitMix64.
  struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  /// Few, so that they meet: residents' of two births and both sexes, and passports.
  static let numbers: [RegisterModel.Number] =
    ["19760606", "19900101"].flatMap { birth in
      [911, 913, 922].map { sequence in
        RegisterModel.Number(
          text: SyntheticNumbers.resident(born: birth, sequence: sequence), kind: "resident", facts: "\(birth) \(sequence % 2)")
      }
    } + (0..<8).map { RegisterModel.Number(text: SyntheticNumbers.passport($0), kind: "passport", facts: nil) }

  struct Run {
    let identity: IdentityBench
    var random: Seeded
    var model = RegisterModel()
    /// The ids, by the model's places.
    var subjects: [Subject] = []
    var refused = 0
    var merges = 0
    var unmerges = 0

    mutating func number() -> RegisterModel.Number { MergePropertyTests.numbers.randomElement(using: &random)! }
    mutating func person() -> Int { subjects.indices.randomElement(using: &random)! }

    mutating func step() async throws {
      let move = subjects.count < 2 ? 0 : Int.random(in: 0..<10, using: &random)
      switch move {
      case 0, 1: try await register()
      case 2, 3:
        let (number, person) = (number(), person())
        let (identity, subject) = (identity, subjects[person])
        try await expect(model.add(number, to: person)) { () async throws(Refusal) in
          _ = try await identity.add(number.text, as: number.kind, to: subject)
        }
      case 4, 5:
        let (number, person) = (number(), person())
        let (identity, subject) = (identity, subjects[person])
        try await expect(model.retire(number, of: person)) { () async throws(Refusal) in
          _ = try await identity.retire(number.text, as: number.kind, of: subject)
        }
      case 6, 7, 8:
        let (merged, stays) = (person(), person())
        let (identity, one, other) = (identity, subjects[merged], subjects[stays])
        let isFine = model.merge(merged, into: stays)
        merges += isFine ? 1 : 0
        try await expect(isFine) { () async throws(Refusal) in try await identity.merge(one, into: other) }
      default:
        let person = person()
        let (identity, subject) = (identity, subjects[person])
        let isFine = model.unmerge(person)
        unmerges += isFine ? 1 : 0
        try await expect(isFine) { () async throws(Refusal) in try await identity.unmerge(subject) }
      }
    }

    private mutating func register() async throws {
      let passport = MergePropertyTests.numbers[6...].randomElement(using: &random)!
      let given = Bool.random(using: &random) ? [number()] : [MergePropertyTests.numbers[..<6].randomElement(using: &random)!, passport]
      let name = ["测试人", "测试员"].randomElement(using: &random)!
      let request = RegisterSubject.with {
        $0.kind = .natural
        $0.name = name
        $0.identifiers = given.map { number in
          IdentifierEntry.with {
            $0.kind = number.kind
            $0.number = number.text
          }
        }
      }
      let expected = model.register(name, given)
      do {
        let subject = try await identity.bench.call(request, as: IdentityBench.clerk)
        guard let expected else { return _ = Issue.record("registered, but must be refused") }
        if expected == subjects.count { subjects.append(subject) }
        #expect(subjects[expected].id == subject.id)
      } catch {
        refused += 1
        #expect(expected == nil, "refused with \(error.code)")
      }
    }

    private mutating func expect(_ isFine: Bool, _ call: () async throws(Refusal) -> Void) async throws {
      do throws(Refusal) {
        try await call()
        #expect(isFine, "done, but must be refused")
      } catch {
        refused += 1
        #expect(!isFine, "refused with \(error.code): \(error.detail)")
      }
    }

    /// Every view of everybody is the model's.
    func check() async throws {
      for person in subjects.indices {
        let root = subjects[model.root(person)]
        let read = try await identity.read(subjects[person], for: .audit, by: IdentityBench.auditor)
        #expect(read.id == root.id)
        #expect(read.identifiers.map(\.number).sorted() == model.active(person).map { Identifier.mask($0.text) }.sorted())
        let held = try await identity.history(of: subjects[person]).numbers.map { "\($0.number) \($0.isRetired)" }
        #expect(held.sorted() == model.view(person).map { "\(Identifier.mask($0.text)) \($0.isRetired)" }.sorted())
      }
      for number in MergePropertyTests.numbers {
        guard let holder = model.holder(number) else { continue }
        #expect(try await identity.resolve(number.text, as: number.kind).id == subjects[model.root(holder)].id)
      }
    }
  }

  @Test(arguments: [3, 4, 5] as [UInt64])
  func `whatever is done in whatever order, views are the model's`(seed: UInt64) async throws {
    try await IdentityBench.run { identity in
      var run = Run(identity: identity, random: Seeded(state: seed))
      for turn in 1...150 {
        // Those that were merged at one time would stand in the order of their ids.
        identity.bench.clock.set("2026-09-\(10 + turn / 60 % 20)T10:\(turn % 60 < 10 ? "0" : "")\(turn % 60)")
        try await run.step()
        if turn % 10 == 0 { try await run.check() }
      }
      // Without these the run would have shown nothing.
      #expect(run.merges > 3 && run.unmerges > 1 && run.refused > 10, "\(run.merges), \(run.unmerges), \(run.refused)")
      for person in run.subjects.indices where run.model.unmerge(person) { try await identity.unmerge(run.subjects[person]) }
      try await run.check()
    }
  }
}
