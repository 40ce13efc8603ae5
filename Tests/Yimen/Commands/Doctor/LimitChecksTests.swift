import Testing

@testable import yimen

struct LimitChecksTests {
  @Test func `fewer open files than a node has links are told`() {
    #expect(LimitChecks.findings(LimitChecks.Facts(openFiles: LimitChecks.openFiles)).names == ["ok limits"])
    let found = LimitChecks.findings(LimitChecks.Facts(openFiles: LimitChecks.openFiles - 1))
    #expect(found.names == ["warn limits.openFiles"] && found.areTold)
  }

  @Test func `the system's limit is read`() { #expect(LimitLook.facts().openFiles > 0) }
}
