import Glibc

/// Request and reply over a NATS server by the leanest client one can write: its text protocol on plain sockets, all that is
/// ready taken in one read, all answers in one write.
public struct NATSLoop {
  /// Echoes `bodyBytes` with `inFlight` requests outstanding for `seconds`; nil when the server cannot be reached.
  public static func run(port: UInt16, bodyBytes: Int, inFlight: Int, seconds: Double) -> FloorLoop.Result? {
    guard let requester = Connection(port: port), let responder = Connection(port: port) else { return nil }
    responder.write("SUB echo 1\r\nPING\r\n")
    requester.write("SUB answer 1\r\nPING\r\n")
    guard responder.waitForPong(), requester.waitForPong() else { return nil }
    let body = String(repeating: "7", count: bodyBytes)
    let answer = Array("PUB answer \(bodyBytes)\r\n\(body)\r\n".utf8)
    var thread = pthread_t()
    let work = unsafe Unmanaged.passRetained(Responder(connection: responder, answer: answer, bodyBytes: bodyBytes))
    unsafe pthread_create(
      &thread, nil,
      { work in
        guard let work = unsafe work else { return nil }
        unsafe Unmanaged<Responder>.fromOpaque(work).takeRetainedValue().run()
        return nil
      }, work.toOpaque())
    let request = Array("PUB echo \(bodyBytes)\r\n\(body)\r\n".utf8)
    var result = FloorLoop.Result()
    let start = FloorLoop.now()
    let end = start + UInt64(seconds * 1e9)
    requester.write(request, times: inFlight)
    var sent = FloorLoop.now()
    while true {
      let count = requester.messages(bodyBytes: bodyBytes)
      guard count > 0 else { break }
      let time = FloorLoop.now()
      result.calls += count
      if inFlight == 1 { result.latencies.append(time - sent) }
      if time >= end { break }
      sent = time
      requester.write(request, times: count)
    }
    result.seconds = Double(FloorLoop.now() - start) / 1e9
    responder.end()
    pthread_join(thread, nil)
    return result
  }

  private final class Responder {
    let connection: Connection
    let answer: [UInt8]
    let bodyBytes: Int

    init(connection: Connection, answer: [UInt8], bodyBytes: Int) {
      self.connection = connection
      self.answer = answer
      self.bodyBytes = bodyBytes
    }

    func run() {
      while true {
        let count = connection.messages(bodyBytes: bodyBytes)
        guard count > 0 else { return }
        connection.write(answer, times: count)
      }
    }
  }

  private final class Connection {
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var chunk = [UInt8](repeating: 0, count: 1 << 18)

    init?(port: UInt16) {
      descriptor = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_port = port.bigEndian
      address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
      let connected = unsafe withUnsafePointer(to: &address) { address in
        unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          unsafe connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
        }
      }
      guard connected == 0 else {
        close(descriptor)
        return nil
      }
      var one: Int32 = 1
      unsafe setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &one, 4)
      write("CONNECT {\"verbose\":false,\"pedantic\":false}\r\n")
    }

    deinit { close(descriptor) }

    func end() { shutdown(descriptor, Int32(SHUT_RDWR)) }

    func write(_ text: String) { write(Array(text.utf8), times: 1) }

    func write(_ message: [UInt8], times: Int) {
      var all: [UInt8] = []
      all.reserveCapacity(message.count * times)
      for _ in 0..<times { all += message }
      var offset = 0
      while offset < all.count {
        let count = unsafe all.withUnsafeBytes { unsafe send(descriptor, $0.baseAddress! + offset, $0.count - offset, Int32(MSG_NOSIGNAL)) }
        guard count > 0 else { return }
        offset += count
      }
    }

    private func fill() -> Bool {
      let count = unsafe recv(descriptor, &chunk, chunk.count, 0)
      guard count > 0 else { return false }
      buffer += chunk[..<count]
      return true
    }

    func waitForPong() -> Bool {
      let pong = Array("PONG\r\n".utf8)
      while true {
        if buffer.count >= pong.count,
          let at = (0...(buffer.count - pong.count)).first(where: { Array(buffer[$0..<$0 + pong.count]) == pong })
        {
          buffer.removeFirst(at + pong.count)
          return true
        }
        guard fill() else { return false }
      }
    }

    /// Waits for messages and counts those that are whole; zero when the connection has ended.
    func messages(bodyBytes: Int) -> Int {
      while true {
        var position = 0
        var count = 0
        while let line = buffer[position...].firstIndex(of: 10) {
          if buffer[position] == UInt8(ascii: "M") {
            let next = line + 1 + bodyBytes + 2
            guard next <= buffer.count else { break }
            count += 1
            position = next
          } else {
            if buffer[position...].starts(with: Array("PING".utf8)) { write("PONG\r\n") }
            position = line + 1
          }
        }
        buffer.removeFirst(position)
        if count > 0 { return count }
        guard fill() else { return 0 }
      }
    }
  }
}
