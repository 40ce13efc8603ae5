import BusFloor

/// Tasks that read one row after the other.
enum ReadLoop {
  /// Reads a second.
  /// - Parameter read: reads a row; the size of what it found.
  static func rate(
    _ readers: Int, _ ids: [[UInt8]], _ seconds: Double, _ read: @escaping @Sendable ([UInt8]) async throws -> Int
  ) async throws -> Double {
    let start = FloorLoop.now()
    let end = start + UInt64(seconds * 1e9)
    let count = try await withThrowingTaskGroup(of: Int.self) { group in
      for reader in 0..<readers {
        group.addTask {
          var place = reader * 7_919
          var count = 0
          while FloorLoop.now() < end {
            place += 1
            guard try await read(ids[place % ids.count]) > BenchRow.bodyBytes / 2 else { throw NotInTime(what: "a row that was written") }
            count += 1
          }
          return count
        }
      }
      return try await group.reduce(0, +)
    }
    return Double(count) / (Double(FloorLoop.now() - start) / 1e9)
  }

  /// Reads a second by one thread.
  static func rate(_ ids: [[UInt8]], from place: Int, _ seconds: Double, _ read: ([UInt8]) throws -> Int) throws -> Double {
    let start = FloorLoop.now()
    let end = start + UInt64(seconds * 1e9)
    var count = 0
    while FloorLoop.now() < end {
      guard try read(ids[(place + count) % ids.count]) > BenchRow.bodyBytes / 2 else { throw NotInTime(what: "a row that was written") }
      count += 1
    }
    return Double(count) / (Double(FloorLoop.now() - start) / 1e9)
  }
}
