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
        unsafe EchoLoop.serve(socket)
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

  private static func call(_ socket: UnsafeMutableRawPointer?, bodyBytes: Int, inFlight: Int, seconds: Double) -> Result {
    let body = [UInt8](repeating: 7, count: bodyBytes)
    while unsafe !send(socket, serverID, body) { usleep(1_000) }
    var item = unsafe zmq_pollitem_t(socket: socket, fd: 0, events: Int16(ZMQ_POLLIN), revents: 0)
    unsafe EchoLoop.receive(socket, &item, parts: 2)
    return EchoLoop.call(inFlight: inFlight, seconds: seconds) {
      unsafe send(socket, serverID, body)
    } receive: {
      unsafe EchoLoop.receive(socket, &item, parts: 2)
    }
  }

  /// Nanoseconds of the monotonic clock.
  public static func now() -> UInt64 {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
