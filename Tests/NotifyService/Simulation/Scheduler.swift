import Synchronization

@testable import Store

/// Holds every task of a world where it awaits something, until the world says who goes on: one at a time.
///
/// A task counts as running from when it is let go until it waits again or ends. What it does in between touches nothing that waits, so that the same
/// choices make the same world.
final class Scheduler: Sendable {
  private struct State {
    var parked: [Parked] = []
    var next = 0
    var running = 0
    var dead: Set<Int> = []
    var whenIdle: CheckedContinuation<Void, Never>?
  }

  private let state = Mutex(State())

  /// What waits, in the order in which it came.
  var parked: [Parked] { state.withLock { $0.parked } }

  func isDead(_ program: Int) -> Bool { state.withLock { $0.dead.contains(program) } }

  /// Runs a task of a program.
  func begin(_ body: @escaping @Sendable () async -> Void) {
    state.withLock { $0.running += 1 }
    Task {
      await body()
      pause()
    }
  }

  /// Waits for the world.
  /// - Returns: False when the program is gone.
  func park(_ place: String, of program: Int) async -> Bool {
    await withCheckedContinuation { continuation in
      let isEnlisted = enlist(place, of: program) { continuation.resume(returning: $0) }
      if !isEnlisted { continuation.resume(returning: false) }
    }
  }

  /// The same for who waits by other means.
  /// - Returns: False when the program is gone; `resume` is then not called.
  func enlist(_ place: String, of program: Int, write: PendingWrite? = nil, resume: @escaping @Sendable (Bool) -> Void) -> Bool {
    let isEnlisted = state.withLock { state in
      guard !state.dead.contains(program) else { return false }
      state.parked.append(Parked(number: state.next, program: program, place: place, write: write, resume: resume))
      state.next += 1
      return true
    }
    if isEnlisted { pause() }
    return isEnlisted
  }

  /// Lets one go on, and waits until it waits again or has ended.
  func release(_ parked: Parked, goesOn: Bool = true) async {
    state.withLock { state in
      state.parked.removeAll { $0.number == parked.number }
      state.running += 1
    }
    parked.resume(goesOn)
    await idle()
  }

  /// Has one wait for something else, without its having run.
  func exchange(_ parked: Parked, place: String, resume: @escaping @Sendable (Bool) -> Void) {
    state.withLock { state in
      guard let index = state.parked.firstIndex(where: { $0.number == parked.number }) else { return }
      state.parked[index] = Parked(number: parked.number, program: parked.program, place: place, write: nil, resume: resume)
    }
  }

  /// Throws out all that waits of a program; what it still runs into is refused.
  func kill(_ program: Int) async {
    state.withLock { _ = $0.dead.insert(program) }
    for parked in parked where parked.program == program { await release(parked, goesOn: false) }
  }

  /// Waits until nothing runs.
  func idle() async {
    await withCheckedContinuation { continuation in
      let isIdle = state.withLock { state in
        if state.running > 0 { state.whenIdle = continuation }
        return state.running == 0
      }
      if isIdle { continuation.resume() }
    }
  }

  private func pause() {
    let woken = state.withLock { state -> CheckedContinuation<Void, Never>? in
      state.running -= 1
      guard state.running == 0 else { return nil }
      defer { state.whenIdle = nil }
      return state.whenIdle
    }
    woken?.resume()
  }
}
