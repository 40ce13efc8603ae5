import IdentityDomain
import Synchronization

/// Lets look-ups through as the budget has it. One of which nothing can be said yet waits until another of the same reader has ended, so that who
/// looks up many numbers at once that people bear is slowed and not refused.
///
/// Those that wait are calls that the node has let in, and as many at most.
final class LookUpGate: Sendable {
  /// Nothing: to be asked again.
  private typealias Answer = Result<LookUpBudget.Reservation?, IdentityRefusal>

  private struct State {
    var budget = LookUpBudget()
    /// By reader, the first to come first; there are none of whom none is under way.
    var waiting: [String: [CheckedContinuation<Answer, Never>]] = [:]
  }

  private let state = Mutex(State())
  private let time: @Sendable () -> Int64

  /// - Parameter time: microseconds since 1970.
  init(time: @escaping @Sendable () -> Int64) { self.time = time }

  /// Waits until a look-up may begin. It must be left again, whatever comes of it.
  /// - Throws: `lookUpsExhausted`.
  nonisolated(nonsending) func enter(_ reader: String, as role: Reader.Role?) async throws(IdentityRefusal) -> LookUpBudget.Reservation {
    while true {
      let answer: Answer = await withCheckedContinuation { continuation in
        // To ask and to wait is one step, or the last that ends could be missed.
        let answer = state.withLock { state in
          let answer = Self.ask(&state.budget, reader, role, at: time())
          if answer == .success(nil) { state.waiting[reader, default: []].append(continuation) }
          return answer
        }
        if answer != .success(nil) { continuation.resume(returning: answer) }
      }
      if let reservation = try answer.get() { return reservation }
    }
  }

  /// Ends a look-up. Its place is another's who waits; where none is left, all of them are told.
  /// - Returns: Whether it was the last that the reader had left.
  func leave(_ reservation: LookUpBudget.Reservation, isMiss: Bool) -> Bool {
    let (isLast, woken) = state.withLock { state in
      let isLast = state.budget.end(reservation, isMiss: isMiss)
      var waiting = state.waiting[reservation.reader] ?? []
      let count = isLast ? waiting.count : min(1, waiting.count)
      let woken = Array(waiting.prefix(count))
      waiting.removeFirst(count)
      state.waiting[reservation.reader] = waiting.isEmpty ? nil : waiting
      return (isLast, woken)
    }
    for continuation in woken { continuation.resume(returning: .success(nil)) }
    return isLast
  }

  private static func ask(_ budget: inout LookUpBudget, _ reader: String, _ role: Reader.Role?, at time: Int64) -> Answer {
    do throws(IdentityRefusal) {
      return .success(try budget.reserve(reader, as: role, at: time))
    } catch {
      return .failure(error)
    }
  }
}
