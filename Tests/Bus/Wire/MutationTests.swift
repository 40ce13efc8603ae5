import FoundationEssentials
import Testing

@testable import Bus

/// The same functions that libFuzzer runs for minutes (`make fuzz`), over the vectors and mutations of them that are the same each time.
@Suite("Bytes of any kind")
struct MutationTests {
  static let corpus = Result { try Corpus(folder: Repository.root.appending(path: "docs/vectors").path()) }

  static func run(_ subject: Subject, _ bytes: [UInt8]) {
    do throws(Fault) {
      try subject.run(bytes)
    } catch {
      Issue.record("\(subject): \(error), of \(Hexadecimal.text(bytes))")
    }
  }

  @Test(arguments: Subject.allCases) func `from the vectors are told no two ways, and end nothing`(_ subject: Subject) throws {
    let seeds = try Self.corpus.get().seeds(of: subject)
    #expect(seeds.count >= 15, "few vectors are left: \(seeds.count)")
    for seed in seeds { Self.run(subject, seed) }
  }

  @Test(arguments: Subject.allCases) func `mutated are told no two ways, and end nothing`(_ subject: Subject) throws {
    let seeds = try Self.corpus.get().seeds(of: subject)
    var random = SeededGenerator(seed: 1)
    let rounds = subject == .engine ? 500 : 2_000
    for _ in 0..<rounds { Self.run(subject, Mutation.of(seeds, &random)) }
  }
}
