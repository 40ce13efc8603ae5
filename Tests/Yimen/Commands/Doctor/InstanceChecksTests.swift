import Bus
import Testing

@testable import yimen

struct InstanceChecksTests {
  func findings(_ instances: (String, String, InstanceChecks.Health)..., expected: [String] = ["item"]) -> [Diagnosis] {
    let findings = InstanceChecks.findings(
      InstanceChecks.Facts(
        own: "0.2.0", expected: expected,
        instances: instances.map { InstanceChecks.Member(service: $0.0, version: $0.1, health: $0.2) }))
    #expect(findings.areTold)
    return findings
  }

  @Test func `services that are there, well and of one version are well`() {
    #expect(findings(("item", "0.2.0", .healthy), ("item", "0.2.0", .healthy)).names == ["ok services", "ok version"])
  }

  @Test func `a service that is missing, unwell or silent is told`() {
    #expect(findings(("item", "0.2.0", .healthy), expected: ["item", "case"]).names == ["fail services.missing", "ok version"])
    #expect(findings(("item", "0.2.0", .unhealthy("its store"))).names == ["fail services.unhealthy", "ok version"])
    #expect(findings(("item", "0.2.0", .healthy), ("item", "0.2.0", .silent)).names == ["fail services.silent", "ok version"])
  }

  @Test func `versions that differ among instances, or from this command's, are told`() {
    #expect(findings(("item", "0.2.0", .healthy), ("item", "0.1.9", .healthy)).names == ["ok services", "warn version.mixed"])
    #expect(findings(("item", "0.1.9", .healthy)).names == ["ok services", "warn version.old"])
    #expect(findings(("item", "0.10.0", .healthy)).names == ["ok services", "warn version.commandOld"])
  }

  @Test(arguments: [("0.1", "0.2", true), ("0.9.9", "0.10", true), ("1", "1.0.0", false), ("1.0.1", "1", false), ("x", "0.1", true)])
  func `versions are ordered by their numbers`(row: (one: String, other: String, isOlder: Bool)) {
    #expect(InstanceChecks.isOlder(row.one, row.other) == row.isOlder)
  }

  @Test func `a hub that speaks another version of the protocol is told`() {
    let facts = InstanceChecks.Facts(own: "0.2.0", expected: [], instances: [], protocols: [Node.protocolVersion, "0"])
    let found = InstanceChecks.findings(facts)
    #expect(found.areTold && found.names == ["ok services", "fail version.protocol"])
  }
}
