import CZMQ

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// One libzmq socket. Not sendable: it lives and dies on its loop's thread.
@safe
final class Socket {
  enum Kind {
    case router, dealer, pair, reply

    var number: Int32 {
      switch self {
      case .router: ZMQ_ROUTER
      case .dealer: ZMQ_DEALER
      case .pair: ZMQ_PAIR
      case .reply: ZMQ_REP
      }
    }
  }

  let handle: UnsafeMutableRawPointer
  /// Becomes readable when another thread tells the socket something; an edge, not a state (zmq_getsockopt(3), ZMQ_FD).
  private(set) var descriptor: Int32 = -1
  /// Whether a look into the socket may find a message: its descriptor was readable, or a call since the last empty look
  /// may have taken the edge. Only a look that finds nothing clears it, so no edge is ever lost (docs/adr/0008).
  var mayHaveInput = true
  /// How many messages to take before the other work of a turn: one more look costs system calls, so it is worth it only
  /// where much comes.
  private var readAhead = 1

  init(_ kind: Kind, in context: Context) throws(TransportError) {
    guard let handle = unsafe zmq_socket(context.handle, kind.number) else { throw .noSockets(Self.lastError) }
    unsafe self.handle = handle
    var size = MemoryLayout<Int32>.size
    _ = unsafe zmq_getsockopt(handle, ZMQ_FD, &descriptor, &size)
    // Long enough for a goodbye, short enough for an exit: the engine knows what was not answered.
    set(ZMQ_LINGER, 250 as Int32)
  }

  func close() { _ = unsafe zmq_close(handle) }

  func set(_ option: Int32, _ value: Int32) {
    var value = value
    _ = unsafe zmq_setsockopt(handle, option, &value, MemoryLayout<Int32>.size)
  }

  func set(_ option: Int32, _ value: Int64) {
    var value = value
    _ = unsafe zmq_setsockopt(handle, option, &value, MemoryLayout<Int64>.size)
  }

  func set(_ option: Int32, _ bytes: [UInt8]) {
    _ = unsafe bytes.withUnsafeBytes { unsafe zmq_setsockopt(handle, option, $0.baseAddress, $0.count) }
  }

  /// Binds and returns the endpoint as it is, with its port.
  func bind(_ endpoint: String) throws(TransportError) -> String {
    mayHaveInput = true
    guard unsafe zmq_bind(handle, endpoint) == 0 else {
      let error = zmq_errno()
      if error == EADDRINUSE { throw .addressInUse(endpoint) }
      throw .cannotListen(endpoint: endpoint, reason: Self.lastError)
    }
    var buffer = [CChar](repeating: 0, count: 512)
    var size = buffer.count
    let known = unsafe buffer.withUnsafeMutableBytes { unsafe zmq_getsockopt(handle, ZMQ_LAST_ENDPOINT, $0.baseAddress, &size) }
    guard known == 0 else { return endpoint }
    return String(decoding: buffer.prefix(max(0, size - 1)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  func connect(_ endpoint: String) -> Bool {
    mayHaveInput = true
    return unsafe zmq_connect(handle, endpoint) == 0
  }

  func disconnect(_ endpoint: String) {
    mayHaveInput = true
    _ = unsafe zmq_disconnect(handle, endpoint)
  }

  func monitor(_ endpoint: String, events: Int32) -> Bool { unsafe zmq_socket_monitor(handle, endpoint, events) == 0 }

  /// Sends one frame, after the peer's routing id where the socket needs one. Never waits.
  ///
  /// A mandatory router reports on the identity part only, so the second part's outcome is of no use.
  func send(_ frame: [UInt8], to peer: [UInt8]?) -> SendOutcome {
    mayHaveInput = true
    if let peer {
      let sent = unsafe peer.withUnsafeBytes { unsafe zmq_send(handle, $0.baseAddress, $0.count, ZMQ_SNDMORE | ZMQ_DONTWAIT) }
      guard sent >= 0 else { return zmq_errno() == EAGAIN ? .full : .noSuchPeer }
    }
    let sent = unsafe frame.withUnsafeBytes { unsafe zmq_send(handle, $0.baseAddress, $0.count, ZMQ_DONTWAIT) }
    guard sent >= 0 else { return zmq_errno() == EAGAIN ? .full : .noSuchPeer }
    return .sent
  }

  /// Whether a message has come.
  func hasInput() -> Bool {
    var events: Int32 = 0
    var size = MemoryLayout<Int32>.size
    _ = unsafe zmq_getsockopt(handle, ZMQ_EVENTS, &events, &size)
    mayHaveInput = events & ZMQ_POLLIN != 0
    return mayHaveInput
  }

  /// Hands on what has come, one message after the other, as many as are worth it before the next turn.
  func receiveSome(_ take: ([[UInt8]]) -> Void) {
    for _ in 0..<readAhead {
      guard let parts = receive() else {
        mayHaveInput = false
        readAhead = 1
        return
      }
      take(parts)
    }
    readAhead = min(readAhead * 4, BusLimits.framesPerTurn)
  }

  /// Whether ``senderKey`` is looked for.
  var tellsKeys = false
  /// The text of the key that the sender of the last message has proven; empty where it has none. Beside the parts and not among them: those
  /// are what the sender likes.
  private(set) var senderKey: [UInt8] = []

  /// The next message's parts, at most `limit` of them; nil when there is none, or, if it waits, when the context ends.
  func receive(waiting: Bool = false, limit: Int = 3) -> [[UInt8]]? {
    var parts: [[UInt8]] = []
    while true {
      guard let (part, isLast) = receivePart(waiting ? 0 : ZMQ_DONTWAIT) else { return parts.isEmpty ? nil : parts }
      if parts.count < limit { parts.append(part) }
      if isLast { return parts }
    }
  }

  private func receivePart(_ flags: Int32) -> (bytes: [UInt8], isLast: Bool)? {
    var message = zmq_msg_t()
    unsafe zmq_msg_init(&message)
    defer { _ = unsafe zmq_msg_close(&message) }
    guard unsafe zmq_msg_recv(&message, handle, flags) >= 0 else { return nil }
    let bytes = unsafe Array(UnsafeRawBufferPointer(start: zmq_msg_data(&message), count: zmq_msg_size(&message)))
    let isLast = unsafe zmq_msg_more(&message) == 0
    if isLast && tellsKeys { noteKey(of: &message) }
    return (bytes, isLast)
  }

  /// What the authenticator called the sender (RFC 27); a connection in the clear has no such name.
  private func noteKey(of message: inout zmq_msg_t) {
    guard let text = unsafe zmq_msg_gets(&message, "User-Id") else { return senderKey = [] }
    senderKey = unsafe Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
  }

  /// Sends a message of several parts, and waits until it is taken.
  func send(parts: [[UInt8]]) {
    for (index, part) in parts.enumerated() {
      _ = unsafe part.withUnsafeBytes { unsafe zmq_send(handle, $0.baseAddress, $0.count, index < parts.count - 1 ? ZMQ_SNDMORE : 0) }
    }
  }

  /// Whether the last call failed because the context ends, and not, for one, because of a signal.
  static var hasContextEnded: Bool { zmq_errno() == ETERM || zmq_errno() == ENOTSOCK }

  static var lastError: String { unsafe String(cString: zmq_strerror(zmq_errno())) }
}

/// One libzmq context: its I/O thread and its sockets.
///
/// Sendable because libzmq's contexts are safe to share; its address never changes, and `terminate` is called once, last.
@safe
final class Context: @unchecked Sendable {
  let handle: UnsafeMutableRawPointer

  init() throws(TransportError) {
    guard let handle = unsafe zmq_ctx_new() else { throw .noSockets("no context") }
    unsafe self.handle = handle
  }

  func terminate() { _ = unsafe zmq_ctx_term(handle) }
}
