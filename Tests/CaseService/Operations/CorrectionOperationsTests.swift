import Bus
import Contracts
import TestKit
import Testing

@Suite("Corrections over the bus")
struct CorrectionOperationsTests {
  typealias Items = SampleItems
  typealias Subjects = SampleSubjects

  static let auditor = Principal(id: "audit-1", role: .auditor, channel: "command-line")

  static func violations(_ cases: CaseBench, _ change: (inout ReadViolations) -> Void = { _ in }) async throws -> ViolationList {
    var request = ReadViolations.with { ($0.from, $0.until) = ("2026-09-01", "2026-10-01") }
    change(&request)
    return try await cases.call(request, as: auditor)
  }

  @Test func `the applicant sees what is asked and until when, and answers over another channel`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(Items.forAll)
      #expect(filed.notice?.due == "2026-09-08" && filed.corrections.isEmpty)
      let asked = try await cases.askCorrection(filed.id, ["sqb": "未签名"], text: "请尽快")
      #expect(asked.state == .correctionAsked && asked.notice == nil)
      let entry = try #require(asked.corrections.first)
      #expect(entry.points.map(\.material) == ["sqb"] && entry.points.map(\.name) == ["申请表"] && entry.points.map(\.remark) == ["未签名"])
      #expect(entry.points.map(\.nameEnglish) == ["application form"])
      // Fifteen workdays, of which one is a Sunday that is worked.
      #expect(entry.on == "2026-09-01" && entry.text == "请尽快" && entry.respondBy?.due == "2026-09-21" && entry.correctedOn.isEmpty)
      let mobile = CaseBench.applicant(Subjects.person, channel: "mobile")
      #expect(try await cases.get(filed.id, as: mobile) == asked)

      cases.bench.clock.set("2026-09-03T20:00")
      let key = Array("key-00000002".utf8)
      let corrected = try await cases.correct(filed.id, [CaseBench.upload(Items.form)], by: mobile, key: key)
      #expect(corrected.state == .received && corrected.corrections.map(\.correctedOn) == ["2026-09-04"])
      #expect(corrected.notice?.due == "2026-09-11")
      #expect(try await cases.correct(filed.id, [CaseBench.upload(Items.form)], by: mobile, key: key) == corrected)
      let history = try await cases.history(filed.id)
      #expect(history.map(\.kind) == ["case.submitted", "case.received", "case.correctionAsked", "case.corrected"])
      #expect(history.map(\.channel) == ["web", "suite", "window", "mobile"])
      #expect(history[2].note.contains("未签名"))
      #expect(try await cases.get(filed.id) == corrected)
    }
  }

  @Test func `all that was asked is answered, at a window too`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(Items.disabilityRenewal, for: Subjects.holder)
      _ = try await cases.askCorrection(filed.id, ["cjz": "不清", "yszp": "不清"])
      let refused = await refusal { try await cases.correct(filed.id, [CaseBench.upload(Items.photograph)], by: CaseBench.clerk) }
      #expect(refused?.name == "case.materialMissing" && refused?.detail.contains("cjz") == true)
      let both = [CaseBench.upload(Items.photograph), CaseBench.upload(Items.disabilityCard)]
      #expect(try await cases.correct(filed.id, both, by: CaseBench.clerk).state == .received)
    }
  }

  @Test func `what comes after the visit is told to be brought to another, and the case says so to whoever books it`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(Items.disabilityFirst)
      _ = try await cases.verify(filed.id, filed.bring.map(\.material))
      let asked = try await cases.askCorrection(filed.id, ["jbzm": "不清"])
      #expect(asked.verified && asked.bring.isEmpty && asked.visitReason.isEmpty)
      let corrected = try await cases.correct(
        filed.id, [CaseBench.upload(Items.diagnosis)], by: CaseBench.applicant(Subjects.person))
      #expect(!corrected.verified && corrected.visitReason == "originals" && corrected.bring.map(\.material) == ["jbzm"])
      #expect(await refusal { try await cases.accept(filed.id) }?.name == "case.verificationFirst")
      let seen = try await cases.verify(filed.id, ["jbzm"])
      #expect(seen.verified && seen.visitReason.isEmpty)
      #expect(try await cases.accept(filed.id).state == .accepted)
      let audit = try await cases.call(AuditCases(), as: CaseBench.auditor)
      #expect(audit.cases == 1 && audit.differences.isEmpty)
    }
  }

  @Test func `who acts for the applicant answers it, by a mandate for that item`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(Items.registration, for: Subjects.company)
      _ = try await cases.askCorrection(filed.id, ["sqb": "未签名"])
      let form = [CaseBench.upload(Items.form)]
      for (agent, name) in [
        (CaseBench.applicant(Subjects.narrow, for: Subjects.company), "case.mandateMissing"),
        (CaseBench.applicant(Subjects.person, for: Subjects.company), "case.mandateMissing"),
        (CaseBench.applicant(Subjects.agent), "case.notOwnCase"), (CaseBench.approver, "bus.roleMissing"),
      ] {
        let refused = await refusal { try await cases.correct(filed.id, form, by: agent) }
        #expect(refused?.name == name, "\(agent.id)")
      }
      let agent = CaseBench.applicant(Subjects.agent, for: Subjects.company)
      #expect(try await cases.get(filed.id, as: agent).corrections.count == 1)
      #expect(try await cases.correct(filed.id, form, by: agent).state == .received)
      let last = try await cases.history(filed.id).last
      #expect(last?.principal == Subjects.agent && last?.actingFor == Subjects.company)
    }
  }

  @Test func `a notice that says nothing, or of what is not asked for, is refused, and so is one by an applicant`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(Items.forAll)
      #expect(await refusal { try await cases.askCorrection(filed.id, [:]) }?.name == "case.correctionUnclear")
      #expect(await refusal { try await cases.askCorrection(filed.id, ["sqb": " "]) }?.name == "case.correctionUnclear")
      #expect(await refusal { try await cases.askCorrection(filed.id, ["hkb": "缺"]) }?.name == "case.unknownMaterial")
      let own = await refusal { try await cases.askCorrection(filed.id, ["sqb": "缺"], by: CaseBench.applicant(Subjects.person)) }
      #expect(own?.name == "bus.roleMissing")
      #expect(await refusal { try await cases.askCorrection("none", ["sqb": "缺"]) }?.name == "case.unknown")
      #expect(await refusal { try await cases.correct(filed.id, [], by: CaseBench.clerk) }?.name == "case.stepOutOfOrder")
    }
  }

  @Test func `a second request for what could have been seen is counted against who made it, without the applicant`() async throws {
    try await CaseBench.with { cases in
      for _ in 0..<2 {
        let filed = try await cases.submit(Items.disabilityRenewal)
        _ = try await cases.askCorrection(filed.id, ["yszp": "不清"], by: CaseBench.approver)
        _ = try await cases.correct(filed.id, [CaseBench.upload(Items.photograph)], by: CaseBench.applicant(Subjects.person))
        let again = try await cases.askCorrection(filed.id, ["yszp": "仍不清", "idc": "缺背面"])
        #expect(again.corrections.map(\.avoidable) == [[], ["idc"]])
      }
      let all = try await Self.violations(cases)
      #expect(all.count == 2 && all.violations.count == 2 && all.next.isEmpty)
      let one = try #require(all.violations.first)
      #expect(one.kind == "secondCorrection" && one.official == "window-1" && one.on == "2026-09-01" && one.item == "P028")
      #expect(one.materials == ["idc"] && !"\(all)".contains(Subjects.person))
      #expect(try await cases.history(one.caseID).last?.sequence == one.revision)

      let first = try await Self.violations(cases) { $0.limit = 1 }
      let second = try await Self.violations(cases) { ($0.limit, $0.after) = (1, first.next) }
      #expect(first.count == 2 && first.violations + second.violations == all.violations)
      #expect(try await Self.violations(cases) { ($0.limit, $0.after) = (1, second.next) }.violations.isEmpty)
      #expect(try await Self.violations(cases) { $0.official = "approver-1" }.count == 0)
      #expect(try await Self.violations(cases) { ($0.official, $0.item) = ("window-1", "P028") }.count == 2)
      #expect(try await Self.violations(cases) { $0.item = "P027" }.count == 0)
      #expect(try await Self.violations(cases) { ($0.from, $0.until) = ("2026-08-01", "2026-09-01") }.count == 0)
    }
  }

  @Test func `violations are for auditors, of a period`() async throws {
    try await CaseBench.with { cases in
      let request = ReadViolations.with { ($0.from, $0.until) = ("2026-09-01", "2026-10-01") }
      #expect(await refusal { try await cases.call(request, as: CaseBench.approver) }?.name == "bus.roleMissing")
      for change in [
        { $0.from = "" }, { $0.until = "2026-09-01" }, { $0.limit = -1 }, { $0.after = "20000/x/1" }, { $0.item = "\0" },
      ] as [(inout ReadViolations) -> Void] {
        #expect(await refusal { try await Self.violations(cases, change) }?.name == "bus.badRequest")
      }
    }
  }
}
