import Bus
import Contracts
import TestKit
import Testing

@Suite("The life of a case over the bus")
struct CaseLifeTests {
  typealias Items = SampleItems

  @Test func `promised, with a visit: verified, accepted, decided with a certificate`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(Items.disabilityFirst, for: SampleSubjects.holder)
      let early = await refusal { try await cases.accept(filed.id) }
      #expect(early?.name == "case.verificationFirst")

      cases.bench.clock.set("2026-09-02T09:30")
      let blind = await refusal { try await cases.verify(filed.id, ["hkb"]) }
      #expect(blind?.name == "case.originalsNotSeen")
      #expect(blind?.detail.contains("jbzm") == true && blind?.detail.contains("hkb") == false)

      let verified = try await cases.verify(filed.id, filed.bring.map(\.material))
      #expect(verified.verified && verified.visitReason.isEmpty && verified.bring.isEmpty)
      #expect(verified.state == .received)
      let twice = await refusal { try await cases.verify(filed.id, ["hkb", "jbzm"]) }
      #expect(twice?.name == "case.alreadyVerified")

      let accepted = try await cases.accept(filed.id)
      #expect(accepted.state == .accepted)
      #expect(accepted.acceptedOn == "2026-09-02")
      // The 20th is a Sunday that is worked, the 25th a holiday.
      #expect(
        accepted.promised
          == DueDate.with {
            $0.due = "2026-09-22"; $0.calendar = "CN-2026"
          })
      #expect(
        accepted.statutory
          == DueDate.with {
            $0.due = "2026-09-30"; $0.calendar = "CN-2026"
          })
      #expect(accepted.lamp == "green")

      let decided = try await cases.decide(filed.id, granted: true)
      #expect(decided.state == .decided)
      #expect(decided.resultCode == "0")
      #expect(decided.resultCertificateType == "ct046")
      #expect(decided.revision == 5)
      #expect(decided.appeal.isEmpty)
    }
  }

  @Test func `instant, with a visit: decided when it is verified`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(Items.marriage)
      #expect(filed.state == .received && filed.instant)
      let verified = try await cases.verify(filed.id, filed.bring.map(\.material))
      #expect(verified.state == .decided)
      #expect(verified.resultCode == "0")
      let kinds = try await cases.history(filed.id).map(\.kind)
      #expect(kinds == ["case.submitted", "case.received", "case.verified", "case.accepted", "case.decided"])
    }
  }

  @Test func `refused: with its grounds and the right to appeal`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(Items.forAll)
      _ = try await cases.accept(filed.id)
      let bare = await refusal { try await cases.decide(filed.id, granted: false, grounds: " ") }
      #expect(bare?.name == "case.groundsMissing" && bare?.detail.contains("case.decide: grounds") == true)
      let refused = try await cases.decide(filed.id, granted: false, grounds: "不符合条件")
      #expect(refused.state == .decided && refused.resultCode == "2")
      #expect(refused.grounds == "不符合条件")
      #expect(refused.resultName.isEmpty && refused.resultCertificateType.isEmpty)
      #expect(refused.appeal.contains("60") && refused.appeal.contains("行政复议"))
    }
  }

  @Test func `withdrawn: by the applicant alone, and then no reason to come is left`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(Items.disabilityFirst)
      let clerk = await refusal { try await cases.withdraw(filed.id, by: CaseBench.clerk) }
      #expect(clerk?.name == "case.roleNotAllowed")
      let stranger = await refusal {
        try await cases.withdraw(filed.id, by: CaseBench.applicant(SampleSubjects.holder))
      }
      #expect(stranger?.name == "case.notOwnCase")
      let withdrawn = try await cases.withdraw(filed.id, by: CaseBench.applicant(SampleSubjects.person, channel: "mobile"), reason: "改期")
      #expect(withdrawn.state == .withdrawn && withdrawn.resultCode == "8")
      #expect(withdrawn.visitReason.isEmpty && withdrawn.bring.isEmpty)
      let last = try #require(try await cases.history(filed.id).last)
      #expect(last.kind == "case.withdrawn" && last.note == "改期" && last.channel == "mobile")
      let late = await refusal {
        try await cases.withdraw(filed.id, by: CaseBench.applicant(SampleSubjects.person))
      }
      #expect(late?.name == "case.stepOutOfOrder")
    }
  }

  @Test func `a step out of order is refused with what is possible now, and nothing is written`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(Items.forAll)
      let early = await refusal { try await cases.decide(filed.id, granted: true) }
      #expect(early?.name == "case.stepOutOfOrder")
      #expect(early?.detail.contains("受理") == true && early?.detail.contains("accept") == true)
      #expect(early?.detail.contains("while the case is received, only while it is: accepted, in review;") == true)
      #expect(early?.notExecuted == true)
      #expect(try await cases.get(filed.id) == filed)
      let visit = await refusal { try await cases.verify(filed.id, []) }
      #expect(visit?.name == "case.noVisitNeeded")
    }
  }

  @Test func `a role that may never do a step is refused by the bus`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(Items.forAll)
      let owner = CaseBench.applicant(SampleSubjects.person)
      let accepting = await refusal { try await cases.accept(filed.id, by: owner) }
      #expect(accepting?.name == "bus.roleMissing")
      let deciding = await refusal { try await cases.decide(filed.id, granted: true, by: CaseBench.clerk) }
      #expect(deciding?.name == "bus.roleMissing")
    }
  }

  @Test func `a step of an unknown case is refused`() async throws {
    try await CaseBench.with { cases in
      for id in ["", "case-1", "00000000-0000-7000-8000-000000000000", "a\0b"] {
        let refused = await refusal { try await cases.accept(id) }
        #expect(refused?.name == "case.unknown")
      }
    }
  }

  @Test func `dates past the published calendar are provisional`() async throws {
    try await CaseBench.with(at: "2026-12-29T10:00") { cases in
      let filed = try await cases.submit(Items.forAll)
      let accepted = try await cases.accept(filed.id)
      #expect(accepted.promised?.provisional == true)
      #expect(accepted.statutory?.provisional == true)
      #expect(accepted.promised?.calendar == "CN-2026")
    }
  }

  @Test func `the lamp is that of the day on which one looks, and stands still once the case is decided`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(Items.forAll)
      #expect(filed.lamp.isEmpty)
      // Promised in 3 workdays, by the 4th; by law in 10, by the 15th.
      _ = try await cases.accept(filed.id)
      for (time, lamp) in [
        ("2026-09-01T11:00", "green"), ("2026-09-03T10:00", "warn"), ("2026-09-07T10:00", "yellow"), ("2026-09-16T10:00", "red"),
      ] {
        cases.bench.clock.set(time)
        #expect(try await cases.get(filed.id).lamp == lamp)
      }
      cases.bench.clock.set("2026-09-03T10:00")
      #expect(try await cases.decide(filed.id, granted: true).lamp == "warn")
      cases.bench.clock.set("2026-10-30T10:00")
      #expect(try await cases.get(filed.id).lamp == "warn")
    }
  }

  @Test func `a repeat of a step is answered as the first time, even when the case has gone on`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(Items.forAll)
      let key = Array("accept-1".utf8)
      let request = AcceptCase.with { $0.caseID = filed.id }
      let accepted = try await cases.call(request, as: CaseBench.clerk, key: key)
      _ = try await cases.decide(filed.id, granted: true)
      #expect(try await cases.call(request, as: CaseBench.clerk, key: key) == accepted)
      #expect(try await cases.get(filed.id).state == .decided)
    }
  }

  @Test func `a hall that figures cannot go by is refused, and a window without its hall`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(SampleItems.disabilityFirst)
      for (hall, window) in [("hall-1, east", ""), ("-", ""), (String(repeating: "大", count: 101), ""), ("", "3")] {
        let request = VerifyCase.with {
          $0.caseID = filed.id
          $0.materials = filed.bring.map(\.material)
          $0.hall = hall
          $0.window = window
        }
        let refused = await refusal { try await cases.call(request, as: CaseBench.clerk) }
        #expect(refused?.name == "case.hallUnfit")
      }
      let verified = try await cases.verify(filed.id, filed.bring.map(\.material))
      #expect(verified.verified)
    }
  }
}
