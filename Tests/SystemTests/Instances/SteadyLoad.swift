import Bus
import Synchronization

/// Callers that ask one after the other without a rest, and keep how each call ended.
final class SteadyLoad: Sendable {
  struct Sample: Sendable {
    let began: ContinuousClock.Instant
    let took: Duration
    let refusal: Refusal?
  }

  private let kept = Mutex<[Sample]>([])
  private let callers: Mutex<[Task<Void, Never>]> = Mutex([])

  /// - Parameter ask: one call.
  init(callers count: Int, _ ask: @escaping @Sendable () async throws(Refusal) -> Void) {
    let tasks = (0..<count).map { _ in
      Task {
        while !Task.isCancelled {
          let began = ContinuousClock.now
          let refusal: Refusal?
          do throws(Refusal) {
            try await ask()
            refusal = nil
          } catch {
            refusal = error
          }
          // Who is told to stop has cancelled the call itself.
          guard !Task.isCancelled else { return }
          kept.withLock { $0.append(Sample(began: began, took: ContinuousClock.now - began, refusal: refusal)) }
        }
      }
    }
    callers.withLock { $0 = tasks }
  }

  var samples: [Sample] { kept.withLock { $0 } }

  /// Waits until so many more calls have ended.
  func goOn(for more: Int) async throws {
    let before = samples.count
    try await until("\(more) more calls end", within: .seconds(60)) { samples.count >= before + more }
  }

  /// Stops, and tells how every call ended.
  func stop() async -> [Sample] {
    let tasks = callers.withLock { $0 }
    for task in tasks { task.cancel() }
    for task in tasks { await task.value }
    return samples
  }
}
