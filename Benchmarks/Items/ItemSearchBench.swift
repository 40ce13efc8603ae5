/// A search among a hundred thousand items on one instance.
enum ItemSearchBench {
  static func run() async throws -> [Measure] { [] }
}
