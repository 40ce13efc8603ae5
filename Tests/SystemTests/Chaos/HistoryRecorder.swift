import Bus
import Suite
import Synchronization

/// Writes the history of a run down while it happens, for many clients at once.
final class HistoryRecorder: Sendable {
  private struct State {
    var history = History()
    var acknowledged = 0
    var unknown = 0
    var refusals: [String: Int] = [:]
    var numbers: Set<String> = []
    var random: Xoshiro256
  }

  private let began = ContinuousClock.now
  private let state: Mutex<State>

  init(seed: UInt64) { state = Mutex(State(random: Xoshiro256(seed: seed))) }

  var history: History { state.withLock { $0.history } }
  /// Commands that were answered.
  var acknowledged: Int { state.withLock { $0.acknowledged } }
  /// Calls that ended without the word whether they were executed.
  var unknown: Int { state.withLock { $0.unknown } }
  /// How calls were refused, and how often.
  var refusals: [String: Int] { state.withLock { $0.refusals } }

  /// Makes one call and writes down when it began and ended.
  func call<Reply>(
    _ method: Method, within limit: Duration, _ call: () async throws(Refusal) -> Reply
  ) async -> Result<Reply, Refusal> {
    let began = ContinuousClock.now - began
    let place = state.withLock { state in
      state.history.calls.append(CallRecord(method: method.name, began: began, limit: limit))
      return state.history.calls.count - 1
    }
    let result: Result<Reply, Refusal>
    do throws(Refusal) { result = .success(try await call()) } catch { result = .failure(error) }
    let ended = ContinuousClock.now - self.began
    state.withLock { state in
      state.history.calls[place].ended = ended
      guard case .failure(let refusal) = result else { return }
      state.refusals[refusal.name, default: 0] += 1
      if !refusal.notExecuted { state.unknown += 1 }
    }
    return result
  }

  /// Writes down how a command ended, over all its calls.
  func ended(_ command: CommandRecord) {
    state.withLock { state in
      state.history.commands.append(command)
      if case .acknowledged = command.outcome { state.acknowledged += 1 }
    }
  }

  /// A person whom nobody else draws: each is registered by one command.
  func person() -> SyntheticPerson {
    state.withLock { state in
      while true {
        let person = SyntheticPerson(using: &state.random)
        if state.numbers.insert(person.number).inserted { return person }
      }
    }
  }
}
