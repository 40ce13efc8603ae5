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
    case router, dealer, pair

    var number: Int32 {
      switch self {
      case .router: ZMQ_ROUTER
      case .dealer: ZMQ_DEALER
      case .pair: ZMQ_PAIR
      }
    }
  }

  let handle: UnsafeMutableRawPointer

  init(_ kind: Kind, in context: Context) throws(TransportError) {
    guard let handle = unsafe zmq_socket(context.handle, kind.number) else { throw .noSockets(Self.lastError) }
    unsafe self.handle = handle
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

  func connect(_ endpoint: String) -> Bool { unsafe zmq_connect(handle, endpoint) == 0 }

  func disconnect(_ endpoint: String) { _ = unsafe zmq_disconnect(handle, endpoint) }

  func monitor(_ endpoint: String, events: Int32) -> Bool { unsafe zmq_socket_monitor(handle, endpoint, events) == 0 }

  /// Sends one frame, after the peer's routing id where the socket needs one. Never waits.
  ///
  /// A mandatory router reports on the identity part only, so the second part's outcome is of no use.
  func send(_ frame: [UInt8], to peer: [UInt8]?) -> SendOutcome {
    if let peer {
      let sent = unsafe peer.withUnsafeBytes { unsafe zmq_send(handle, $0.baseAddress, $0.count, ZMQ_SNDMORE | ZMQ_DONTWAIT) }
      guard sent >= 0 else { return zmq_errno() == EAGAIN ? .full : .noSuchPeer }
    }
    let sent = unsafe frame.withUnsafeBytes { unsafe zmq_send(handle, $0.baseAddress, $0.count, ZMQ_DONTWAIT) }
    guard sent >= 0 else { return zmq_errno() == EAGAIN ? .full : .noSuchPeer }
    return .sent
  }

  /// The next message's parts, at most three of them; nil when there is none, or, if it waits, when the context ends.
  func receive(waiting: Bool = false) -> [[UInt8]]? {
    var parts: [[UInt8]] = []
    while true {
      guard let (part, isLast) = receivePart(waiting ? 0 : ZMQ_DONTWAIT) else { return parts.isEmpty ? nil : parts }
      if parts.count < 3 { parts.append(part) }
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
    return (bytes, isLast)
  }

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
