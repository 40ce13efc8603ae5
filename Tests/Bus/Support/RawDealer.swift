import CZMQ

/// A bare libzmq DEALER: a program in another language, or one that means no good.
@safe
final class RawDealer {
  private let context: UnsafeMutableRawPointer
  private let socket: UnsafeMutableRawPointer

  init?(_ endpoint: String, milliseconds: Int32 = 10_000) {
    guard let context = unsafe zmq_ctx_new(), let socket = unsafe zmq_socket(context, ZMQ_DEALER) else { return nil }
    unsafe self.context = context
    unsafe self.socket = socket
    for (option, value) in [(ZMQ_RCVTIMEO, milliseconds), (ZMQ_SNDTIMEO, milliseconds), (ZMQ_LINGER, 0)] {
      var value = value
      _ = unsafe zmq_setsockopt(socket, option, &value, MemoryLayout<Int32>.size)
    }
    guard unsafe zmq_connect(socket, endpoint) == 0 else { return nil }
  }

  deinit {
    _ = unsafe zmq_close(socket)
    _ = unsafe zmq_ctx_term(context)
  }

  func send(_ parts: [UInt8]...) {
    for (index, part) in parts.enumerated() {
      _ = unsafe part.withUnsafeBytes { unsafe zmq_send(socket, $0.baseAddress, $0.count, index < parts.count - 1 ? ZMQ_SNDMORE : 0) }
    }
  }

  /// The next frame; nil when none comes in time.
  func receive() -> [UInt8]? {
    var message = zmq_msg_t()
    unsafe zmq_msg_init(&message)
    defer { _ = unsafe zmq_msg_close(&message) }
    guard unsafe zmq_msg_recv(&message, socket, 0) >= 0 else { return nil }
    return unsafe Array(UnsafeRawBufferPointer(start: zmq_msg_data(&message), count: zmq_msg_size(&message)))
  }
}
