/// An item read by its code, beside a call to the same node that does nothing.
enum ItemGetBench {
  static func run() async throws -> [Measure] { [] }
}
