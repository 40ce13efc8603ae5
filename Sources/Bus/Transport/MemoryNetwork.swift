import Synchronization

/// A network inside one process: frames are handed from node to node as they are, through the same engines.
public final class MemoryNetwork: Sendable {
  private let ports = Mutex<[NodeID: MemoryPort]>([:])

  public init() {}

  func attach(_ port: MemoryPort, as node: NodeID) { ports.withLock { $0[node] = port } }
  func detach(_ node: NodeID) { ports.withLock { $0[node] = nil } }
  func isAttached(_ node: NodeID) -> Bool { ports.withLock { $0[node] != nil } }

  func send(_ frame: MemoryFrame, to node: NodeID) -> SendOutcome {
    guard let port = ports.withLock({ $0[node] }) else { return .noSuchPeer }
    return port.put(frame)
  }
}

/// A frame on its way inside a process.
struct MemoryFrame: Sendable {
  let sender: NodeID
  /// The link of the side that connected: a node may have one to another as its hub and one as its caller, each with its own hello.
  let connection: LinkID
  /// Whether it goes from the side that connected to the side that accepted; a node may have both to another, or to itself.
  let isToAcceptor: Bool
  let bytes: [UInt8]
}

/// Where a node's frames of the in-memory network arrive. Bounded: a full port is a full socket.
final class MemoryPort: Sendable {
  static let capacity = 4_096
  private let frames = Mutex<[MemoryFrame]>([])
  private let wake: @Sendable () -> Void

  init(wake: @escaping @Sendable () -> Void) { self.wake = wake }

  func put(_ frame: MemoryFrame) -> SendOutcome {
    let isTaken = frames.withLock { frames in
      guard frames.count < Self.capacity else { return false }
      frames.append(frame)
      return true
    }
    guard isTaken else { return .full }
    wake()
    return .sent
  }

  var isEmpty: Bool { frames.withLock { $0.isEmpty } }

  func takeAll() -> [MemoryFrame] {
    frames.withLock { frames in
      let all = frames
      frames.removeAll(keepingCapacity: false)
      return all
    }
  }
}
