import Foundation
import Synchronization

/// Stands between one program and all who connect to it, and cuts, half-opens and delays their connections when it is told to.
///
/// It listens on a port that stays the same over all lives of the program, which is reached at its local socket, or, where links are encrypted, at a port of its own.
final class FaultyProxy: Sendable {
  private struct State {
    var connections: [ObjectIdentifier: ProxiedConnection] = [:]
    var made = 0
    var delay = Duration.zero
    /// What new connections do not carry.
    var swallowed: Set<ProxiedConnection.Direction> = []
  }

  /// Where others connect.
  let endpoint: String
  private let listening: StreamSocket
  private let state = Mutex(State())

  /// - Parameter path: of the program's local socket.
  convenience init(to path: String) throws { try self.init { StreamSocket.connected(to: path) } }

  /// - Parameter port: on which the program listens, encrypted.
  convenience init(toPort port: UInt16) throws { try self.init { StreamSocket.connected(toPort: port) } }

  private init(connecting: @escaping @Sendable () -> StreamSocket?) throws {
    let (socket, port) = try StreamSocket.listening()
    listening = socket
    endpoint = "tcp://127.0.0.1:\(port)"
    Thread.detachNewThread { [weak self] in
      // Who connects while the program is away is turned away, as by the program's own port.
      while let caller = socket.accept() {
        guard let program = connecting() else { continue }
        self?.connect(caller, program)
      }
    }
  }

  deinit { close() }

  private func connect(_ caller: StreamSocket, _ program: StreamSocket) {
    let connection = ProxiedConnection(caller: caller, program: program) { [weak self] in self?.state.withLock { $0.delay } ?? .zero }
    state.withLock { state in
      state.made += 1
      state.connections[ObjectIdentifier(connection)] = connection
      for direction in state.swallowed { connection.swallow(direction) }
    }
    connection.begin { [weak self] ended in self?.state.withLock { _ = $0.connections.removeValue(forKey: ObjectIdentifier(ended)) } }
  }

  /// How many connections were ever made.
  var made: Int { state.withLock { $0.made } }

  private var connections: [ProxiedConnection] { state.withLock { Array($0.connections.values) } }

  /// Closes every connection; new ones stand at once.
  func cut() {
    for connection in connections { connection.close() }
  }

  /// Stops forwarding one way, silently, on every connection that stands or is made until `heal`; those stay so for good.
  func halfOpen(_ direction: ProxiedConnection.Direction) {
    state.withLock { _ = $0.swallowed.insert(direction) }
    for connection in connections { connection.swallow(direction) }
  }

  /// New connections are whole again.
  func heal() { state.withLock { $0.swallowed = [] } }

  /// Holds back all that comes from now on; `.zero` ends it.
  func delay(by delay: Duration) { state.withLock { $0.delay = delay } }

  /// Turns everybody away from here on.
  func close() {
    listening.shut()
    cut()
  }
}
