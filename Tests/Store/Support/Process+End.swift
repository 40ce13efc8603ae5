import Foundation

extension Process {
  /// Starts it and returns when it has ended, without keeping a thread from the other tests.
  func runToItsEnd() async throws {
    try run()
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async { [self] in
        waitUntilExit()
        continuation.resume()
      }
    }
  }
}
