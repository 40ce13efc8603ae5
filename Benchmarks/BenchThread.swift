import Foundation

/// A thread of its own for work that blocks.
enum BenchThread {
  static func run(_ work: @escaping @Sendable () -> Void) {
    let thread = Thread(block: work)
    thread.start()
  }
}
