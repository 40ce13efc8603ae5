import CZMQ
import Glibc

/// Peers of a bus endpoint that are no more than a socket each: they say hello, hear the answer, and are there.
@safe
public final class LeanPeers {
  /// HELLO of a peer (docs/vectors/control.json). All peers may share its node id: the connection tells them apart.
  private static let hello: [UInt8] = bytes(
    """
    594d423100410100400001041e00000000000000000000000000000000000000000000000000000000000000010000000000000000000000692acc7ced53a8a7\
    0a10101112131415161718191a1b1c1d1e1f1080809abbd1b9a9061a01310000
    """)

  private static let bye: [UInt8] = bytes(
    """
    594d42310046010040000104000000000000000000000000000000000000000000000000000000000000000001000000000000000000000000000000382500\
    ec
    """)

  /// One peer's socket.
  @safe
  private struct Peer {
    let socket: UnsafeMutableRawPointer?

    init(_ context: UnsafeMutableRawPointer?, _ endpoint: String) {
      unsafe socket = zmq_socket(context, ZMQ_DEALER)
      var linger: Int32 = 1_000
      var patience: Int32 = 10_000
      _ = unsafe zmq_setsockopt(socket, ZMQ_LINGER, &linger, 4)
      _ = unsafe zmq_setsockopt(socket, ZMQ_RCVTIMEO, &patience, 4)
      _ = unsafe zmq_connect(socket, endpoint)
    }

    func greet() { _ = unsafe zmq_send(socket, hello, hello.count, 0) }

    func isAnswered() -> Bool {
      var answer = zmq_msg_t()
      unsafe zmq_msg_init(&answer)
      defer { _ = unsafe zmq_msg_close(&answer) }
      return unsafe zmq_msg_recv(&answer, socket, 0) > 0
    }

    func close() { _ = unsafe zmq_close(socket) }

    /// Says goodbye, so that the link is not kept for a peer that may come back.
    func leave() {
      _ = unsafe zmq_send(socket, bye, bye.count, 0)
      close()
    }
  }

  private let context: UnsafeMutableRawPointer?
  private let peers: [Peer]

  /// Connects `count` peers.
  public init(_ count: Int, endpoint: String) {
    let context = unsafe zmq_ctx_new()
    _ = unsafe zmq_ctx_set(context, ZMQ_MAX_SOCKETS, Int32(count + 8))
    peers = (0..<count).map { _ in unsafe Peer(context, endpoint) }
    unsafe self.context = context
  }

  deinit {
    for peer in peers { peer.close() }
    _ = unsafe zmq_ctx_term(context)
  }

  /// Every peer says hello, as the protocol allows at any time; returns how many were answered.
  @discardableResult
  public func greet() -> Int {
    for peer in peers { peer.greet() }
    return peers.count { $0.isAnswered() }
  }

  /// Peers come, a hundred at a time, say hello, hear the answer, say goodbye and leave; returns how many were answered.
  public static func comeAndGo(_ count: Int, endpoint: String) -> Int {
    let context = unsafe zmq_ctx_new()
    defer { _ = unsafe zmq_ctx_term(context) }
    return stride(from: 0, to: count, by: 100).reduce(0) { answered, first in
      let peers = (first..<min(first + 100, count)).map { _ in unsafe Peer(context, endpoint) }
      for peer in peers { peer.greet() }
      defer { for peer in peers { peer.leave() } }
      return answered + peers.count { $0.isAnswered() }
    }
  }

  private static func bytes(_ hexadecimal: String) -> [UInt8] {
    let digits = hexadecimal.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }
}
