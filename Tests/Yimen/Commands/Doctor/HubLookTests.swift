import Bus
import Foundation
import Suite
import TestKit
import Testing

@testable import yimen

struct HubLookTests {
  /// Binds a local socket, and ends without taking its file away, as a program does that is killed.
  func leaveSocket(at path: String) throws {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    let endpoint = try #require(Endpoint("ipc://" + path))
    #expect(unsafe SocketAddress.use(endpoint) { unsafe bind(descriptor, $0, $1) } == 0)
  }

  @Test func `a socket that was left behind is told from one that is not there`() throws {
    let directory = TemporaryDirectory.make()
    try leaveSocket(at: directory + "/left.ipc")
    let hubs = ["ipc://\(directory)/left.ipc", "ipc://\(directory)/none.ipc"]
    #expect(HubLook.facts(in: directory, hubs: hubs).contacts.map(\.contact) == [.refused, .noSocket])
  }

  @Test func `of a suite that was killed the sockets are looked at, and of one that runs all its endpoints`() throws {
    let directory = TemporaryDirectory.make()
    try leaveSocket(at: directory + "/left.ipc")
    let endpoints = ["ipc://\(directory)/left.ipc", "tcp://127.0.0.1:1"]
    for (pid, count) in [(Int32(1 << 22) + 1, 1), (getpid(), 2)] {
      try SuiteFile(pid: pid, version: "1", endpoints: endpoints, mode: .embedded).write(in: directory)
      #expect(HubLook.facts(in: directory, hubs: []).contacts.count == count)
    }
  }

  @Test func `a path that no socket can have is told`() {
    let long = "ipc:///" + String(repeating: "x", count: 200)
    let found = HubChecks.findings(HubLook.facts(in: "/", hubs: [long]))
    #expect(found.names == ["fail hub.unreachable"])
  }
}
