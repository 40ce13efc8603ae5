@testable import Bus

/// The exchange that docs/PROTOCOL.md walks through byte by byte: a client says hello to an instance of `echo`, and pings it.
enum WorkedExample {
  static let hello: [UInt8] = Frame.of(
    .hello,
    Greeting.with {
      $0.node = Array(0x10..<0x20); $0.incarnation = 1_780_000_000_000_000; $0.version = "1"
    })
  static let welcome: [UInt8] = {
    var header = Header(.welcome)
    header.credit = BusLimits.creditWindow
    let greeting = Greeting.with {
      $0.node = Array(0x20..<0x30); $0.incarnation = 1_780_000_000_000_000; $0.version = "1"
    }
    return Frame.of(header, body: greeting.encoded())
  }()

  static var request: [UInt8] {
    var header = Header(.request)
    header.requestID = 1
    header.service = ServiceName.identifier("echo")
    header.method = Ping.method.number
    header.timeout = 5_000
    var extensions = Extensions()
    extensions.principal = Principal(id: "", role: .service, channel: "")
    return Frame.of(header, extensions: extensions.encoded)
  }

  static var reply: [UInt8] {
    var header = Header(.reply)
    header.requestID = 1
    header.credit = BusLimits.creditWindow + 1
    return Frame.of(header)
  }

  static var frames: [(name: String, frame: [UInt8])] { [("HELLO", hello), ("WELCOME", welcome), ("REQUEST", request), ("REPLY", reply)] }
}
