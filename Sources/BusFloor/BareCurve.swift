import CZMQ

/// Keys for bare sockets: one pair for all that listen, one for all that connect. Nobody asks whose they are.
@safe
struct BareCurve {
  private var listening: (public: [CChar], secret: [CChar]) = Self.pair()
  private var connecting: (public: [CChar], secret: [CChar]) = Self.pair()

  private static func pair() -> (public: [CChar], secret: [CChar]) {
    var pair = (public: [CChar](repeating: 0, count: 41), secret: [CChar](repeating: 0, count: 41))
    _ = unsafe zmq_curve_keypair(&pair.public, &pair.secret)
    return pair
  }

  func listen(_ socket: UnsafeMutableRawPointer?) {
    var one: Int32 = 1
    _ = unsafe zmq_setsockopt(socket, ZMQ_CURVE_SERVER, &one, 4)
    unsafe set(socket, ZMQ_CURVE_SECRETKEY, listening.secret)
  }

  func connect(_ socket: UnsafeMutableRawPointer?) {
    unsafe set(socket, ZMQ_CURVE_SERVERKEY, listening.public)
    unsafe set(socket, ZMQ_CURVE_PUBLICKEY, connecting.public)
    unsafe set(socket, ZMQ_CURVE_SECRETKEY, connecting.secret)
  }

  private func set(_ socket: UnsafeMutableRawPointer?, _ option: Int32, _ text: [CChar]) {
    _ = unsafe zmq_setsockopt(socket, option, text, 40)
  }
}
