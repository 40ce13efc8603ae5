import ItemService

/// A suite of the item service alone, in this process, that the command line finds in a directory.
typealias TestItemNode = TestServiceNode<ItemService>

extension TestItemNode {
  /// Runs a test on one, and stops it, whatever comes of the test.
  static func with(_ test: (TestItemNode) async throws -> Void) async throws {
    let suite = try await TestItemNode()
    do {
      try await test(suite)
    } catch {
      await suite.stop()
      throw error
    }
    await suite.stop()
  }
}
