import Suite
import Testing

@testable import yimen

struct HubChecksTests {
  func findings(
    _ standing: HubChecks.Standing, _ contacts: [(String, HubChecks.Contact)] = [], answers: Bool? = nil
  ) -> [Diagnosis] {
    let findings = HubChecks.findings(
      HubChecks.Facts(directory: "/d", standing: standing, contacts: contacts.map { ($0.0, $0.1) }, answers: answers))
    #expect(findings.areTold)
    return findings
  }

  @Test func `no suite, a faulty file and a process that is gone are told apart`() {
    #expect(findings(.noFile).names == ["warn hub.notStarted"])
    #expect(findings(.faultyFile(.damaged(path: "/d/run/suite.json"))).names == ["fail hub.suiteFile"])
    #expect(findings(.dead(pid: 7)).names == ["fail hub.deadProcess"])
    #expect(findings(.dead(pid: 7))[0].text.contains("7"))
  }

  @Test func `a dead suite's socket that was left is told, and one that is gone is not`() {
    let contacts: [(String, HubChecks.Contact)] = [("ipc:///d/run/hub.ipc", .refused), ("ipc:///d/run/other.ipc", .noSocket)]
    #expect(findings(.dead(pid: 7), contacts).names == ["fail hub.deadProcess", "fail hub.socketLeft"])
  }

  @Test(
    arguments: [
      ("ipc:///d/hub.ipc", .noSocket, "fail hub.noSocket"), ("ipc:///d/hub.ipc", .refused, "fail hub.socketLeft"),
      ("tcp://127.0.0.1:7", .refused, "fail hub.noListener"), ("tcp://127.0.0.1:7", .unreachable("no route"), "fail hub.unreachable"),
      ("tcp://127.0.0.1:7", .foreign, "fail hub.foreign"), ("tcp://127.0.0.1:7", .asksForKeys(mechanism: "CURVE"), "warn hub.asksForKeys"),
    ] as [(String, HubChecks.Contact, String)])
  func `what connecting comes to is told with the endpoint`(row: (endpoint: String, contact: HubChecks.Contact, name: String)) {
    for standing in [HubChecks.Standing.alive(pid: 1), .named] {
      let found = findings(standing, [(row.endpoint, row.contact)])
      #expect(found.names == [row.name])
      #expect(found[0].text.contains(row.endpoint))
    }
  }

  @Test func `a hub that answers is well, and one that is only connected to is not`() {
    let contacts: [(String, HubChecks.Contact)] = [("tcp://127.0.0.1:7", .greets)]
    #expect(findings(.alive(pid: 1), contacts, answers: true).names == ["ok hub"])
    #expect(findings(.alive(pid: 1), contacts, answers: false).names == ["fail hub.silent"])
  }

  @Test func `the greeting of ZeroMQ tells who listens`() {
    func greeting(_ mechanism: String) -> [UInt8] {
      var bytes = ZMTPGreeting.own
      for (place, byte) in (Array(mechanism.utf8) + [0, 0, 0, 0]).enumerated() { bytes[12 + place] = byte }
      return bytes
    }
    #expect(ZMTPGreeting.own.count == 64)
    #expect(ZMTPGreeting.contact(from: greeting("NULL")) == .greets)
    #expect(ZMTPGreeting.contact(from: greeting("CURVE")) == .asksForKeys(mechanism: "CURVE"))
    #expect(ZMTPGreeting.contact(from: Array("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n".utf8)) == .foreign)
    #expect(ZMTPGreeting.contact(from: Array(greeting("NULL").prefix(31))) == .foreign)
    #expect(ZMTPGreeting.contact(from: []) == .foreign)
    // ZMTP 2.0, of before mechanisms.
    var old = greeting("NULL")
    old[10] = 1
    #expect(ZMTPGreeting.contact(from: old) == .foreign)
  }
}
