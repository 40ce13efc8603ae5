/// A hundred thousand items imported from a file.
enum ItemImportBench {
  static func run() async throws -> [Measure] { [] }
}
