/// Something that keeps rows durably: the store, or what it is compared with.
protocol RowKeeper: Sendable {
  /// Rows a second, each on disk before its caller goes on.
  func grouped(_ rows: [BenchRow]) async throws -> Double

  /// Microseconds that one row took to be on disk, each for itself, one after the other.
  func alone(_ rows: [BenchRow]) async throws -> [Double]

  /// Reads of one row by its key a second, with all of it in the caller's hands.
  func reads(of ids: [[UInt8]], seconds: Double) async throws -> Double
}

extension RowKeeper {
  /// How many writers, or how many rows a bare transaction.
  static var writers: Int { 128 }
}
