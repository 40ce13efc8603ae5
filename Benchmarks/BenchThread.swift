import Foundation

/// A thread of its own for work that blocks.
enum BenchThread {
  static func run(_ work: @escaping @Sendable () -> Void) {
    let thread = Thread(block: work)
    thread.start()
  }

  /// What the work comes to.
  static func value<Value: Sendable>(of work: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      run { continuation.resume(with: Result(catching: work)) }
    }
  }
}
