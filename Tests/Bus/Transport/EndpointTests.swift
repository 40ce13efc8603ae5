import Bus
import Testing

@Suite("A place that others can connect to")
struct EndpointTests {
  @Test(
    arguments: [
      ("ipc:///run/yimen/case.ipc", .local(path: "/run/yimen/case.ipc")),
      ("tcp://127.0.0.1:7400", .tcp(address: "127.0.0.1", port: 7_400)),
      ("tcp://192.0.2.1:65535", .tcp(address: "192.0.2.1", port: 65_535)),
      ("tcp://[::1]:1", .tcp(address: "::1", port: 1)),
      ("tcp://[2001:db8::cafe]:7400", .tcp(address: "2001:db8::cafe", port: 7_400)),
      ("tcp://[::ffff:192.0.2.1]:7400", .tcp(address: "::ffff:192.0.2.1", port: 7_400)),
    ] as [(String, Endpoint)])
  func `is a local socket, or a numeric address with a port`(text: String, endpoint: Endpoint) {
    #expect(Endpoint(text) == endpoint)
  }

  @Test(arguments: [
    "tcp://hall.example:7400", "tcp://localhost:7400", "tcp://cafe:1", "tcp://dead.beef:1", "tcp://[cafe]:1", "tcp://1:1", "tcp://127.1:1",
    "tcp://127.0.0.256:1", "tcp://127.0.0.1:1:1", "tcp://2001:db8::1:1", "tcp://[127.0.0.1]:1", "tcp://lo:1",
  ])
  func `is no name, nor anything that only looks like an address`(text: String) {
    #expect(Endpoint(text) == nil)
  }

  @Test(arguments: [
    "tcp://0.0.0.0:7400", "tcp://[::]:7400", "tcp://[0:0::0]:7400", "tcp://*:7400", "tcp://127.0.0.1:0", "tcp://127.0.0.1:*", "ipc://*",
  ])
  func `is nothing that stands for any address, port or path`(text: String) {
    #expect(Endpoint(text) == nil)
  }

  @Test(arguments: [
    "", "7400", "ipc://", "ipc:", "tcp://", "tcp://:7400", "tcp://127.0.0.1", "tcp://127.0.0.1:", "tcp://127.0.0.1:65536",
    "tcp://127.0.0.1:+80", "tcp://127.0.0.1:-1", "tcp://127.0.0.1: 80", "tcp://[::1:80", "tcp://[]:80", "udp://127.0.0.1:80",
    "inproc://case",
  ])
  func `is nothing of another form`(text: String) {
    #expect(Endpoint(text) == nil)
  }
}
