/// A guide for a subject and answers.
enum ItemGuideBench {
  static func run() async throws -> [Measure] { [] }
}
