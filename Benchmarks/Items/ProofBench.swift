/// The proof check of a hundred thousand items with a million edges.
enum ProofBench {
  static func run() async throws -> [Measure] { [] }
}
