import Bus
import Contracts
import TestKit
import Testing

@Suite("A case's clock over the bus")
struct ClockOperationsTests {
  /// Promised in 3 workdays, by the 4th; by law in 10, by the 15th.
  func accepted(_ cases: CaseBench) async throws -> CaseView {
    let filed = try await cases.submit(SampleItems.forAll)
    return try await cases.accept(filed.id)
  }

  @Test func `a stop and its end move the due days, and stand in the view and in the history`() async throws {
    try await CaseBench.with { cases in
      let accepted = try await accepted(cases)
      #expect(accepted.stops.isEmpty && accepted.extended == nil)
      cases.bench.clock.set("2026-09-02T09:00")
      let stopped = try await cases.stopClock(accepted.id, "expert_review", expected: 5)
      #expect(stopped.state == .clockStopped)
      #expect(stopped.stops.count == 1)
      let stop = try #require(stopped.stops.first)
      #expect(stop.from == "2026-09-02" && stop.until.isEmpty && stop.ground == "expert_review" && stop.expectedWorkdays == 5)
      #expect(stop.groundZh == "专家评审" && stop.groundEn == "expert review" && stop.basisEn.contains("art. 45"))
      #expect(stop.revision == stopped.revision)

      cases.bench.clock.set("2026-09-09T09:00")
      let resumed = try await cases.resumeClock(accepted.id)
      #expect(resumed.state == .inReview)
      #expect(resumed.stops.first?.until == "2026-09-09")
      // Five workdays, 3 to 9 September, are left out.
      #expect(resumed.promised?.due == "2026-09-11" && resumed.statutory?.due == "2026-09-21")
      #expect(try await cases.get(accepted.id) == resumed)
      let kinds = try await cases.history(accepted.id).map(\.kind).suffix(2)
      #expect(Array(kinds) == ["case.clockStopped", "case.clockResumed"])
    }
  }

  @Test func `a ground that does not stop the clock is refused with those that do`() async throws {
    try await CaseBench.with { cases in
      let accepted = try await accepted(cases)
      for ground in ["site_check", "publicity", "holiday", ""] {
        let refused = await refusal { try await cases.stopClock(accepted.id, ground) }
        #expect(refused?.name == "case.groundDoesNotStop" && refused?.detail.contains("hearing") == true, "\(ground)")
      }
      let untold = await refusal { try await cases.stopClock(accepted.id, expected: 0) }
      #expect(untold?.name == "case.expectedTimeNotTold")
      #expect(try await cases.get(accepted.id) == accepted)
    }
  }

  @Test func `an extension is given once, by the head who may`() async throws {
    try await CaseBench.with { cases in
      let accepted = try await accepted(cases)
      let unapproved = await refusal { try await cases.extend(accepted.id, .unspecified) }
      #expect(unapproved?.name == "case.extensionNotApproved")
      let long = await refusal { try await cases.extend(accepted.id, workdays: 11) }
      #expect(long?.name == "case.extensionTooLong")
      let bare = await refusal { try await cases.extend(accepted.id, reason: "") }
      #expect(bare?.name == "case.groundsMissing")
      let extended = try await cases.extend(accepted.id, workdays: 2)
      #expect(extended.promised?.due == "2026-09-08" && extended.statutory?.due == "2026-09-17")
      #expect(extended.extended?.workdays == 2 && extended.extended?.approver == .officeHead && extended.extended?.on == "2026-09-01")
      let again = await refusal { try await cases.extend(accepted.id) }
      #expect(again?.name == "case.extendedAlready")
      cases.bench.clock.set("2026-10-30T10:00")
      let other = try await self.accepted(cases)
      cases.bench.clock.set("2026-12-30T10:00")
      let late = await refusal { try await cases.extend(other.id) }
      #expect(late?.name == "case.extensionTooLate")
    }
  }

  @Test func `the head of the people's government extends joint cases alone`() async throws {
    try await CaseBench.with { cases in
      let single = try await accepted(cases)
      let refused = await refusal { try await cases.extend(single.id, .governmentHead) }
      #expect(refused?.name == "case.notJoint" && refused?.code == 3075)
      #expect(try await cases.get(single.id) == single)
      let joint = try await cases.accept(try await cases.submit(SampleItems.joint).id)
      #expect(try await cases.extend(joint.id, .governmentHead).extended?.workdays == 15)
    }
  }

  @Test func `only approvers stop, resume and extend`() async throws {
    try await CaseBench.with { cases in
      let accepted = try await accepted(cases)
      let clerk = await refusal { try await cases.stopClock(accepted.id, by: CaseBench.clerk) }
      #expect(clerk?.name == "bus.roleMissing")
      _ = try await cases.stopClock(accepted.id)
      let resuming = await refusal { try await cases.resumeClock(accepted.id, by: CaseBench.clerk) }
      #expect(resuming?.name == "bus.roleMissing")
    }
  }
}
