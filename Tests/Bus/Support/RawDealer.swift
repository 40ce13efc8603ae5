import CZMQ

/// A bare libzmq DEALER: a program in another language, or one that means no good.
@safe
final class RawDealer {
  private let context: UnsafeMutableRawPointer
  private let socket: UnsafeMutableRawPointer

  /// - Parameter readAhead: frames that it takes in before anybody asks for them; nil leaves it to the library.
  init?(_ endpoint: String, milliseconds: Int32 = 10_000, readAhead: Int32? = nil) {
    guard let context = unsafe zmq_ctx_new(), let socket = unsafe zmq_socket(context, ZMQ_DEALER) else { return nil }
    unsafe self.context = context
    unsafe self.socket = socket
    var options = [(ZMQ_RCVTIMEO, milliseconds), (ZMQ_SNDTIMEO, milliseconds), (ZMQ_LINGER, 0)]
    if let readAhead { options += [(ZMQ_RCVHWM, readAhead), (ZMQ_RCVBUF, 4_096)] }
    for (option, value) in options {
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
  func receive() -> [UInt8]? { receive(0) }

  /// The next frame, for which no thread waits: the pool's are few, and an operation may need one to answer.
  func next() async throws -> [UInt8] {
    while true {
      if let frame = receive(ZMQ_DONTWAIT) { return frame }
      try await Task.sleep(for: .milliseconds(1))
    }
  }

  private func receive(_ flags: Int32) -> [UInt8]? {
    var message = zmq_msg_t()
    unsafe zmq_msg_init(&message)
    defer { _ = unsafe zmq_msg_close(&message) }
    guard unsafe zmq_msg_recv(&message, socket, flags) >= 0 else { return nil }
    return unsafe Array(UnsafeRawBufferPointer(start: zmq_msg_data(&message), count: zmq_msg_size(&message)))
  }
}
