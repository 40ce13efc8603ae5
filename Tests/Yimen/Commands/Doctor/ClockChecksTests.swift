import Bus
import Testing

@testable import yimen

struct ClockChecksTests {
  let now = 1_800_000_000_000_000

  func findings(compared: Int = 0, differences: [Int] = [], newest seconds: Int? = nil) -> [Diagnosis] {
    let findings = ClockChecks.findings(
      ClockChecks.Facts(now: now, compared: compared, differences: differences, newestEvent: seconds.map { now + $0 * 1_000_000 }))
    #expect(findings.areTold)
    return findings
  }

  @Test func `clocks that differ are told once for each difference, with who is ahead`() {
    let found = findings(compared: 3, differences: [3_600, -400, 3_600])
    #expect(found.names == ["fail clock.differs", "fail clock.differs"])
    #expect(found[0].meaning.en.contains("400 s behind") && found[1].meaning.en.contains("3600 s ahead of"))
  }

  @Test func `an event in the future tells of a wrong clock, beyond what clocks may differ`() {
    #expect(findings(newest: ClockChecks.tolerance + 1).names == ["fail clock.behindEvents"])
    #expect(findings(newest: ClockChecks.tolerance).names == ["ok clock"])
    #expect(findings(newest: -1_000_000).names == ["ok clock"])
  }

  @Test func `where there is nothing to compare with, that is said`() {
    #expect(findings()[0].meaning.en.contains("no clock"))
    #expect(findings(compared: 1)[0].meaning.en.contains("agrees"))
  }
}
