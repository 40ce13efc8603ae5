import ServiceLifecycle
import Synchronization

/// A duty that stands on a shared roster while it is worked on, until it is told to stop or released from outside.
struct Shift: ServiceLifecycle.Service, CustomStringConvertible {
  /// Who works now, and in which order they began.
  final class Roster: Sendable {
    private let state = Mutex<(now: Set<String>, began: [String])>(([], []))

    var now: Set<String> { state.withLock { $0.now } }
    var began: [String] { state.withLock { $0.began } }

    func begin(_ name: String) {
      state.withLock {
        $0.now.insert(name)
        $0.began.append(name)
      }
    }

    func end(_ name: String) { state.withLock { _ = $0.now.remove(name) } }

    /// Returns when the roster fits; the test's time limit ends it otherwise.
    func wait(until fits: (Roster) -> Bool) async {
      while !fits(self) { await Task.yield() }
    }
  }

  let name: String
  let roster: Roster

  var description: String { "shift" }

  func run() async throws {
    roster.begin(name)
    defer { roster.end(name) }
    await cancelWhenGracefulShutdown { while (try? await Task.sleep(for: .seconds(60))) != nil {} }
  }
}
