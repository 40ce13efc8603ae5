/// Reads the database of one service, from one state of it each time.
protocol StoreReader: Sendable {
  func read<Result: Sendable>(_ body: @escaping @Sendable (any StoreConnection) throws -> Result) async throws -> Result
  func close() async
}
