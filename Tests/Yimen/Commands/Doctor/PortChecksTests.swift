import Testing

@testable import yimen

struct PortChecksTests {
  @Test(
    arguments: [
      (.free, "ok port"), (.own, "ok port"), (.taken, "fail port.taken"), (.refused("Permission denied"), "fail port.refused"),
      (.notAllowed, "fail port.notAllowed"),
    ] as [(PortChecks.Outcome, String)])
  func `each outcome of listening is told with the endpoint`(row: (outcome: PortChecks.Outcome, name: String)) {
    let found = PortChecks.findings(PortChecks.Facts(endpoints: [("tcp://127.0.0.1:7400", row.outcome)]))
    #expect(found.names == [row.name] && found.areTold)
    #expect(found[0].text.contains("tcp://127.0.0.1:7400"))
  }

  @Test(arguments: ["tcp://0.0.0.0:7400", "tcp://192.0.2.1:7400", "tcp://127.0.0.1", "nonsense"])
  func `what is not of loopback is not tried`(endpoint: String) {
    #expect(PortLook.facts(of: [endpoint], own: []).endpoints.map(\.outcome) == [.notAllowed])
  }

  @Test func `a port of 0 is free, and what the suite has is its own`() {
    #expect(PortLook.facts(of: ["tcp://127.0.0.1:0", "tcp://[::1]:0"], own: ["tcp://[::1]:0"]).endpoints.map(\.outcome) == [.free, .own])
  }
}
