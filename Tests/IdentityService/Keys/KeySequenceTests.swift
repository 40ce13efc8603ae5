import Foundation
import IdentityDomain
import ServiceKit
import TestKit
import Testing

@testable import IdentityService

/// Any sequence of rotations, starts, registrations, sealing anew and retirements keeps every row readable, or is refused.
struct KeySequenceTests {
  enum Act: CaseIterable { case rotate, prepare, register, sealAnew, retireIfDone, retireAnyway }

  /// The people whom a sequence registered, by number.
  struct Model {
    var people: [(number: String, id: SubjectID)] = []
    var refusals = 0
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8])
  func `every person is read and found after each start, or the start is refused`(seed: UInt64) async throws {
    var random = SeededRandom(seed)
    let bench = try await KeyBench()
    var model = Model()
    _ = try await bench.run { $0.cipher.sealingKey }
    for step in 0..<40 {
      let act = Act.allCases.randomElement(using: &random)!
      // What an operator has in a safe.
      let saved = try Data(contentsOf: URL(filePath: bench.file.path))
      try await perform(act, step, in: bench, &model, &random)
      do {
        let people = model.people
        try await bench.run { run async throws in
          for (number, id) in people {
            #expect(try await run.owner(of: number) == id, "seed \(seed), step \(step), \(act)")
            #expect(try await run.texts(of: id) == ["张\(number)", "\(number)@example.org", number], "seed \(seed), step \(step), \(act)")
          }
        }
      } catch let error as KeyFileError {
        // Refused: the key that is missing is put back, and all is there.
        #expect(act == .retireAnyway, "seed \(seed), step \(step), \(act): \(error)")
        guard case .keyMissing(_, _, let fields) = error else { throw error }
        #expect(fields > 0)
        model.refusals += 1
        try saved.write(to: URL(filePath: bench.file.path))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: bench.file.path)
      }
    }
    #expect(!model.people.isEmpty)
  }

  func perform(_ act: Act, _ step: Int, in bench: KeyBench, _ model: inout Model, _ random: inout SeededRandom) async throws {
    let numbers = try #require(try bench.file.numbers())
    switch act {
    case .rotate, .prepare:
      guard numbers.count < KeyText.most else { return }
      let key = (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
      _ = try bench.file.rotate(key, opensAlone: act == .prepare)
    case .register:
      let number = "E\(10_000_000 + step)"
      model.people.append((number, try await bench.run { try await $0.register(number, name: "张\(number)") }))
    case .sealAnew:
      try await bench.run { _ = try await $0.sealing().sealAll() }
    case .retireIfDone, .retireAnyway:
      guard let number = numbers.dropFirst().randomElement(using: &random) else { return }
      let counts = try await bench.run { try await $0.counts() }
      if act == .retireAnyway || counts[number, default: 0] == 0 { try bench.file.retire(number) }
    }
  }
}

/// The same numbers for the same seed (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
