/// One catalogue: an item read, found, guided and checked, at a hundred thousand of them, and how long they take to come in.
public enum ItemsBench {
  static let items = 100_000
  /// Of generated catalogues, so that each run measures the same one.
  static let seed: UInt64 = 7

  public static func run() async throws -> [Measure] {
    try await ItemGetBench.run() + ItemSearchBench.run() + ItemGuideBench.run() + ProofBench.run() + ItemImportBench.run()
  }
}
