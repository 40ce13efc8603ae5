import Foundation
import Synchronization

/// One connection through a proxy: what comes at one end leaves at the other, for as long as the proxy's faults let it.
final class ProxiedConnection: Sendable {
  enum Direction: CaseIterable, Sendable { case toProgram, toCaller }

  private let caller: StreamSocket
  private let program: StreamSocket
  private let swallowed = Mutex<Set<Direction>>([])
  private let delay: @Sendable () -> Duration

  /// - Parameter delay: how long what comes now is held back.
  init(caller: StreamSocket, program: StreamSocket, delay: @escaping @Sendable () -> Duration) {
    self.caller = caller
    self.program = program
    self.delay = delay
  }

  /// Begins to forward, each way on a thread of its own.
  func begin(ended: @escaping @Sendable (ProxiedConnection) -> Void) {
    for direction in Direction.allCases {
      Thread.detachNewThread { [self] in
        forward(direction)
        close()
        ended(self)
      }
    }
  }

  private func forward(_ direction: Direction) {
    let (source, target) = direction == .toProgram ? (caller, program) : (program, caller)
    while let bytes = source.read() {
      if swallowed.withLock({ $0.contains(direction) }) { continue }
      let delay = delay()
      if delay > .zero { Thread.sleep(forTimeInterval: delay / .seconds(1)) }
      guard target.write(bytes) else { return }
    }
  }

  /// Forwards nothing more one way, and tells nobody: as when a router between the two has lost its state. It stays so until one
  /// of the ends gives it up.
  func swallow(_ direction: Direction) { swallowed.withLock { _ = $0.insert(direction) } }

  func close() {
    caller.shut()
    program.shut()
  }
}
