import CZMQ
import Glibc

/// What others reach with the same work: plain libzmq, direct (dealer to router) and through its own `zmq_proxy`, with nothing around it.
public struct PeerLoop {
  public enum Kind: Sendable { case direct, proxied }

  /// Echoes `bodyBytes` with `inFlight` requests outstanding for `seconds`.
  /// - Parameter isSecured: whether every connection is encrypted by CURVE, with nobody asked whose keys they are.
  public static func run(_ kind: Kind, bodyBytes: Int, inFlight: Int, seconds: Double, isSecured: Bool = false) -> FloorLoop.Result {
    let curve = isSecured ? BareCurve() : nil
    let clientContext = unsafe zmq_ctx_new()
    let serverContext = unsafe zmq_ctx_new()
    let proxyContext = unsafe zmq_ctx_new()
    var stop: UnsafeMutableRawPointer?
    var proxy = pthread_t()
    var ends = Proxy.Ends()
    let client = unsafe socket(clientContext, ZMQ_DEALER)
    let server = unsafe socket(serverContext, kind == .direct ? ZMQ_ROUTER : ZMQ_DEALER)
    let others = ThreadTimes.all
    unsafe curve?.connect(client)
    if kind == .direct { unsafe curve?.listen(server) } else { unsafe curve?.connect(server) }
    if kind == .direct {
      let endpoint = unsafe bind(server)
      _ = unsafe zmq_connect(client, endpoint)
    } else {
      unsafe ends.front = socket(proxyContext, ZMQ_ROUTER)
      unsafe ends.back = socket(proxyContext, ZMQ_DEALER)
      unsafe ends.control = zmq_socket(proxyContext, ZMQ_PAIR)
      _ = unsafe zmq_bind(ends.control, "inproc://stop")
      unsafe stop = zmq_socket(proxyContext, ZMQ_PAIR)
      _ = unsafe zmq_connect(stop, "inproc://stop")
      unsafe curve?.listen(ends.front)
      unsafe curve?.listen(ends.back)
      let front = unsafe bind(ends.front)
      let back = unsafe bind(ends.back)
      _ = unsafe zmq_connect(client, front)
      _ = unsafe zmq_connect(server, back)
      let box = UnsafeMutablePointer<Proxy.Ends>.allocate(capacity: 1)
      unsafe box.initialize(to: ends)
      unsafe pthread_create(
        &proxy, nil,
        { box in
          guard let box = unsafe box?.assumingMemoryBound(to: Proxy.Ends.self) else { return nil }
          _ = unsafe zmq_proxy_steerable(box.pointee.front, box.pointee.back, nil, box.pointee.control)
          unsafe box.deallocate()
          return nil
        }, box)
    }
    let between = ThreadTimes.since(others)
    var thread = pthread_t()
    unsafe pthread_create(
      &thread, nil,
      { socket in
        unsafe EchoLoop.serve(socket)
        return nil
      }, server)
    var result = unsafe call(client, bodyBytes: bodyBytes, inFlight: inFlight, seconds: seconds)
    result.secondsBetween = between.seconds
    _ = unsafe zmq_send(client, nil, 0, 0)
    pthread_join(thread, nil)
    if kind == .proxied {
      _ = unsafe zmq_send(stop, "TERMINATE", 9, 0)
      pthread_join(proxy, nil)
      _ = unsafe zmq_close(ends.front)
      _ = unsafe zmq_close(ends.back)
      _ = unsafe zmq_close(ends.control)
      _ = unsafe zmq_close(stop)
    }
    _ = unsafe zmq_close(client)
    _ = unsafe zmq_close(server)
    _ = unsafe zmq_ctx_term(clientContext)
    _ = unsafe zmq_ctx_term(serverContext)
    _ = unsafe zmq_ctx_term(proxyContext)
    return result
  }

  private enum Proxy {
    @safe
    struct Ends {
      var front: UnsafeMutableRawPointer?
      var back: UnsafeMutableRawPointer?
      var control: UnsafeMutableRawPointer?
    }
  }

  private static func socket(_ context: UnsafeMutableRawPointer?, _ type: Int32) -> UnsafeMutableRawPointer? {
    let socket = unsafe zmq_socket(context, type)
    var zero: Int32 = 0
    for option in [ZMQ_LINGER, ZMQ_SNDHWM, ZMQ_RCVHWM] { _ = unsafe zmq_setsockopt(socket, option, &zero, 4) }
    return unsafe socket
  }

  private static func bind(_ socket: UnsafeMutableRawPointer?) -> String {
    _ = unsafe zmq_bind(socket, "tcp://127.0.0.1:*")
    var endpoint = [CChar](repeating: 0, count: 256)
    var size = endpoint.count
    _ = unsafe zmq_getsockopt(socket, ZMQ_LAST_ENDPOINT, &endpoint, &size)
    return String(decoding: endpoint.prefix(max(0, size - 1)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func call(_ socket: UnsafeMutableRawPointer?, bodyBytes: Int, inFlight: Int, seconds: Double) -> FloorLoop.Result {
    let body = [UInt8](repeating: 7, count: bodyBytes)
    var item = unsafe zmq_pollitem_t(socket: socket, fd: 0, events: Int16(ZMQ_POLLIN), revents: 0)
    func send() { _ = unsafe zmq_send(socket, body, body.count, 0) }
    func receive() { unsafe EchoLoop.receive(socket, &item, parts: 1) }
    send()
    receive()
    return EchoLoop.call(inFlight: inFlight, seconds: seconds, send: send, receive: receive)
  }
}
