import Testing

@testable import yimen

struct HubKeyChecksTests {
  func findings(_ contact: HubChecks.Contact, at endpoint: String, _ trial: HubChecks.Trial? = nil, areWanted: Bool = false) -> [Diagnosis]
  {
    var facts = HubChecks.Facts(directory: "/d", standing: .named, contacts: [(endpoint, contact)], areKeysWanted: areWanted)
    facts.trials[endpoint] = trial
    if trial == .answered { facts.answers = true }
    let findings = HubChecks.findings(facts)
    #expect(findings.areTold)
    return findings
  }

  @Test(
    arguments: [
      (nil, "warn hub.asksForKeys"), (.answered, "ok hub"), (.refused(path: "/k"), "fail hub.refusesKey"),
      (.unproven(path: "/k"), "fail hub.otherKey"),
    ] as [(HubChecks.Trial?, String)])
  func `what a hub makes of a key is told with its endpoint`(row: (trial: HubChecks.Trial?, name: String)) {
    let found = findings(.asksForKeys(mechanism: "CURVE"), at: "tcp://127.0.0.1:7", row.trial)
    #expect(found.names == [row.name] && found[0].text.contains("tcp://127.0.0.1:7"))
  }

  @Test func `a port in the clear is told where there are keys, and a local socket is not`() {
    #expect(findings(.greets, at: "tcp://127.0.0.1:7", areWanted: true).names == ["fail hub.speaksClear"])
    #expect(findings(.greets, at: "tcp://127.0.0.1:7").isEmpty && findings(.greets, at: "ipc:///d/hub", areWanted: true).isEmpty)
  }
}
