import CZMQ

/// What every bare loop does at its two ends: one sends back what comes, the other keeps so many requests outstanding.
enum EchoLoop {
  /// Sends back what comes, until an empty body comes.
  static func serve(_ socket: UnsafeMutableRawPointer?) {
    var item = unsafe zmq_pollitem_t(socket: socket, fd: 0, events: Int16(ZMQ_POLLIN), revents: 0)
    var peer = zmq_msg_t()
    var body = zmq_msg_t()
    while true {
      unsafe zmq_msg_init(&peer)
      guard unsafe zmq_msg_recv(&peer, socket, ZMQ_DONTWAIT) >= 0 else {
        unsafe zmq_msg_close(&peer)
        _ = unsafe zmq_poll(&item, 1, -1)
        continue
      }
      unsafe zmq_msg_init(&body)
      unsafe zmq_msg_recv(&body, socket, 0)
      if unsafe zmq_msg_size(&body) == 0 {
        unsafe zmq_msg_close(&peer)
        unsafe zmq_msg_close(&body)
        return
      }
      unsafe zmq_msg_send(&peer, socket, ZMQ_SNDMORE)
      unsafe zmq_msg_send(&body, socket, 0)
    }
  }

  /// Keeps `inFlight` requests outstanding for `seconds`, and counts the answers.
  @inline(__always)
  static func call(inFlight: Int, seconds: Double, send: () -> Void, receive: () -> Void) -> FloorLoop.Result {
    var result = FloorLoop.Result()
    let start = FloorLoop.now()
    let end = start + UInt64(seconds * 1e9)
    for _ in 0..<inFlight { send() }
    var sent = FloorLoop.now()
    while true {
      receive()
      let time = FloorLoop.now()
      result.calls += 1
      if inFlight == 1 { result.latencies.append(time - sent) }
      if time >= end { break }
      sent = time
      send()
    }
    result.seconds = Double(FloorLoop.now() - start) / 1e9
    for _ in 1..<max(inFlight, 1) { receive() }
    return result
  }

  /// Takes the next message's parts, and waits for them.
  @inline(__always)
  static func receive(_ socket: UnsafeMutableRawPointer?, _ item: inout zmq_pollitem_t, parts: Int) {
    var part = zmq_msg_t()
    for index in 0..<parts {
      while true {
        unsafe zmq_msg_init(&part)
        let count = unsafe zmq_msg_recv(&part, socket, index == 0 ? ZMQ_DONTWAIT : 0)
        unsafe zmq_msg_close(&part)
        if count >= 0 { break }
        _ = unsafe zmq_poll(&item, 1, -1)
      }
    }
  }
}
