@testable import Store

/// What a program's store reads by: it waits for the world before each read.
final class SimulatedEngine: StoreEngine {
  private let surroundings: Surroundings
  private let program: Int

  init(_ surroundings: Surroundings, of program: Int) {
    self.surroundings = surroundings
    self.program = program
  }

  func read<Result: Sendable>(_ body: @escaping @Sendable (any StoreConnection) throws -> Result) async throws -> Result {
    guard await surroundings.scheduler.park("reads", of: program) else { throw StoreError.closed }
    return try surroundings.database.run { try body($0) }
  }

  func onWriter(_ body: @escaping @Sendable (any StoreConnection) -> Void) { surroundings.database.run { body($0) } }

  /// As of a server: several programs may use the database at once.
  var isShared: Bool { true }
  var free: Int64? { nil }

  func hold(_ duty: String) async throws(StoreError) -> Bool { true }
  func release(_ duty: String) async {}
  func close() async {}
}
