import CZMQ
import Glibc

/// The bare libzmq loop that benches compare with: one router to one router over tcp, C-style, without records, engines
/// or tasks. What the bus adds is the distance to this.
public struct FloorLoop {
  /// What one run measured.
  public struct Result: Sendable {
    /// Nanoseconds of each round trip, when one call is in flight.
    public var latencies: [UInt64] = []
    public var calls = 0
    public var seconds = 0.0
    /// Processor time of what stands between caller and server, where something does.
    public var secondsBetween = 0.0

    public init() {}
    public var rate: Double { Double(calls) / seconds }
  }

  private static let serverID = "floor-server"

  /// Echoes `bodyBytes` with `inFlight` requests outstanding for `seconds`.
  public static func run(bodyBytes: Int, inFlight: Int, seconds: Double) -> Result {
    // A context each, as two programs have.
    let context = unsafe zmq_ctx_new()
    let serverContext = unsafe zmq_ctx_new()
    let server = unsafe router(serverContext, isServer: true)
    unsafe zmq_bind(server, "tcp://127.0.0.1:*")
    var endpoint = [CChar](repeating: 0, count: 256)
    var size = endpoint.count
    _ = unsafe zmq_getsockopt(server, ZMQ_LAST_ENDPOINT, &endpoint, &size)
    let client = unsafe router(context, isServer: false)
    unsafe zmq_connect(client, endpoint)
    var thread = pthread_t()
    unsafe pthread_create(
      &thread, nil,
      { socket in
        unsafe FloorLoop.serve(socket)
        return nil
      }, server)
    let result = unsafe call(client, bodyBytes: bodyBytes, inFlight: inFlight, seconds: seconds)
    unsafe send(client, serverID, [])
    pthread_join(thread, nil)
    unsafe zmq_close(client)
    unsafe zmq_close(server)
    unsafe zmq_ctx_term(context)
    unsafe zmq_ctx_term(serverContext)
    return result
  }

  private static func router(_ context: UnsafeMutableRawPointer?, isServer: Bool) -> UnsafeMutableRawPointer? {
    let socket = unsafe zmq_socket(context, ZMQ_ROUTER)
    var one: Int32 = 1
    var zero: Int32 = 0
    unsafe zmq_setsockopt(socket, ZMQ_ROUTER_MANDATORY, &one, 4)
    unsafe zmq_setsockopt(socket, ZMQ_IMMEDIATE, &one, 4)
    unsafe zmq_setsockopt(socket, ZMQ_LINGER, &zero, 4)
    unsafe zmq_setsockopt(socket, ZMQ_SNDHWM, &zero, 4)
    unsafe zmq_setsockopt(socket, ZMQ_RCVHWM, &zero, 4)
    if isServer { unsafe zmq_setsockopt(socket, ZMQ_ROUTING_ID, serverID, serverID.utf8.count) }
    return unsafe socket
  }

  @discardableResult
  private static func send(_ socket: UnsafeMutableRawPointer?, _ peer: String, _ body: [UInt8]) -> Bool {
    guard unsafe zmq_send(socket, peer, peer.utf8.count, ZMQ_SNDMORE | ZMQ_DONTWAIT) >= 0 else { return false }
    return unsafe zmq_send(socket, body, body.count, ZMQ_DONTWAIT) >= 0
  }

  /// Sends back what comes, until an empty body comes.
  private static func serve(_ socket: UnsafeMutableRawPointer?) {
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

  private static func call(_ socket: UnsafeMutableRawPointer?, bodyBytes: Int, inFlight: Int, seconds: Double) -> Result {
    let body = [UInt8](repeating: 7, count: bodyBytes)
    while unsafe !send(socket, serverID, body) { usleep(1_000) }
    var item = unsafe zmq_pollitem_t(socket: socket, fd: 0, events: Int16(ZMQ_POLLIN), revents: 0)
    unsafe receive(socket, &item)
    var result = Result()
    let start = now()
    let end = start + UInt64(seconds * 1e9)
    for _ in 0..<inFlight { unsafe send(socket, serverID, body) }
    var sent = now()
    while true {
      unsafe receive(socket, &item)
      let time = now()
      result.calls += 1
      if inFlight == 1 { result.latencies.append(time - sent) }
      if time >= end { break }
      sent = time
      unsafe send(socket, serverID, body)
    }
    result.seconds = Double(now() - start) / 1e9
    for _ in 1..<max(inFlight, 1) { unsafe receive(socket, &item) }
    return result
  }

  private static func receive(_ socket: UnsafeMutableRawPointer?, _ item: inout zmq_pollitem_t) {
    var part = zmq_msg_t()
    for index in 0..<2 {
      while true {
        unsafe zmq_msg_init(&part)
        let count = unsafe zmq_msg_recv(&part, socket, index == 0 ? ZMQ_DONTWAIT : 0)
        unsafe zmq_msg_close(&part)
        if count >= 0 { break }
        _ = unsafe zmq_poll(&item, 1, -1)
      }
    }
  }

  /// Nanoseconds of the monotonic clock.
  public static func now() -> UInt64 {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
