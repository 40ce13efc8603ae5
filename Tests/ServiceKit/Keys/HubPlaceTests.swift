import Bus
import ServiceKit
import Testing

@Suite("A hub as it is named")
struct HubPlaceTests {
  let key = CurveKeyPair.make().publicKey
  let server = CurveKeyPair.make().publicKey

  @Test func `has its key after the first #, though keys have that sign too`() throws {
    let hard = try #require(CurveKey(text: String(repeating: "a#$%@", count: 8)))
    let hub = try #require(HubPlace("tcp://192.0.2.7:7400#\(hard)"))
    #expect(hub.endpoint == "tcp://192.0.2.7:7400" && hub.key == hard)
    #expect(HubPlace("tcp://192.0.2.7:7400")?.key == nil)
    #expect(HubPlace("ipc:///run/hub#7")?.endpoint == "ipc:///run/hub#7")
  }

  @Test(arguments: ["tcp://192.0.2.7:7400#", "tcp://192.0.2.7:7400#short", "tcp://hall.example:7400", "tcp://127.0.0.1:0", "#", ""])
  func `is none with a key that is cut off, or an address that leads nowhere`(text: String) {
    #expect(HubPlace(text) == nil)
  }

  @Test func `is reached with the key that it is named with, else with that of one's own file`() throws {
    let named = try #require(HubPlace("tcp://192.0.2.7:7400#\(key)"))
    #expect(try named.address(server: server) == .secured(endpoint: "tcp://192.0.2.7:7400", key: key))
    for endpoint in ["tcp://192.0.2.7:7400", "tcp://127.0.0.1:7400", "tcp://[2001:db8::1]:7400"] {
      #expect(try HubPlace(endpoint)?.address(server: server) == .secured(endpoint: endpoint, key: server))
    }
  }

  @Test func `is reached in the clear on this machine only`() throws {
    for endpoint in ["ipc:///run/hub", "tcp://127.0.0.1:7400", "tcp://[::1]:7400"] {
      #expect(try HubPlace(endpoint)?.address(server: nil) == .endpoint(endpoint))
    }
    #expect(try HubPlace("ipc:///run/hub")?.address(server: server) == .endpoint("ipc:///run/hub"))
    for text in ["tcp://192.0.2.7:7400", "tcp://192.0.2.7:7400#\(key)", "tcp://127.0.0.1:7400#\(key)"] {
      let hub = try #require(HubPlace(text))
      #expect(throws: KeyError.noKey(endpoint: hub.endpoint)) { try hub.address(server: nil) }
    }
  }
}
