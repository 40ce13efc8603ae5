import Bus
import Contracts
import TestKit
import Testing

@Suite("Asking for what is held, over the bus")
struct AskHeldOperationTests {
  func ask(_ cases: CaseBench, _ id: String, _ material: String, reason: String = "照片看不清", by principal: Principal = CaseBench.clerk)
    async throws -> CaseView
  {
    let request = AskHeld.with { ($0.caseID, $0.material, $0.reason) = (id, material, reason) }
    return try await cases.call(request, as: principal)
  }

  func counts(_ cases: CaseBench, _ change: (inout ReadNeededAsks) -> Void = { _ in }) async throws -> NeededAskList {
    var request = ReadNeededAsks.with { ($0.from, $0.until) = ("2026-09-01", "2026-10-01") }
    change(&request)
    return try await cases.call(request, as: CaseBench.auditor)
  }

  @Test func `the reason stands in the history, and each ask is counted by item, department and material`() async throws {
    try await CaseBench.with { cases in
      let renewal = try await cases.submit(SampleItems.disabilityRenewal, for: SampleSubjects.second)
      let form = try await cases.submit(SampleItems.forAll)
      let asked = try await ask(cases, renewal.id, "idc")
      #expect(asked.state == renewal.state && asked.owed.isEmpty && asked.revision == renewal.revision + 1)
      let line = try #require(try await cases.history(renewal.id).last)
      #expect(line.kind == "case.heldAsked" && line.note == "idc: 照片看不清" && line.principal == "window-1")
      _ = try await ask(cases, renewal.id, "idc", by: CaseBench.approver)
      // What was uploaded is held too.
      cases.bench.clock.set("2026-09-05T10:00")
      _ = try await ask(cases, form.id, "sqb")
      let all = try await counts(cases).counts
      #expect(all.map { "\($0.item) \($0.material) \($0.asks)" } == ["P028 idc 2", "P900 sqb 1"])
      #expect(try await counts(cases) { $0.item = "P900" }.counts.map(\.asks) == [1])
      #expect(try await counts(cases) { $0.from = "2026-09-05" }.counts.map(\.item) == ["P900"])
      #expect(try await counts(cases) { $0.department = "nowhere" }.counts.isEmpty)
      let page = try await counts(cases) { $0.limit = 1 }
      #expect(page.counts.map(\.item) == ["P028"] && !page.next.isEmpty)
      let rest = try await counts(cases) { ($0.limit, $0.after) = (1, page.next) }
      #expect(rest.counts.map(\.item) == ["P900"])
    }
  }

  @Test func `a correction that asks for what a certificate says is counted as such an ask, and stands out as one`() async throws {
    try await CaseBench.with { cases in
      let renewal = try await cases.submit(SampleItems.disabilityRenewal, for: SampleSubjects.second)
      let asked = try await cases.askCorrection(renewal.id, ["idc": "照片看不清", "yszp": "不清"])
      // The photograph was handed in, so that it may be asked for anew.
      #expect(try await counts(cases).counts.map { "\($0.item) \($0.material) \($0.asks)" } == ["P028 idc 1"])
      let request = SearchCaseActs.with { $0.finding = .needlessAsk }
      let found = try await cases.call(request, as: CaseBench.auditor).acts
      #expect(found.map(\.step) == ["askCorrection"] && found.map(\.position) == [asked.position])
      #expect(found.first?.official == CaseBench.clerk.id && found.first?.findings == [.needlessAsk])
      // Of one who holds nothing, the same words are no needless ask.
      let other = try await cases.submit(SampleItems.disabilityRenewal)
      _ = try await cases.askCorrection(other.id, ["idc": "照片看不清"])
      #expect(try await counts(cases).counts.map(\.asks) == [1])
    }
  }

  @Test func `without a reason, or of what is not held, it is refused and not counted`() async throws {
    try await CaseBench.with { cases in
      let view = try await cases.submit(SampleItems.disabilityRenewal, for: SampleSubjects.second)
      let bare = await refusal { try await ask(cases, view.id, "idc", reason: " ") }
      #expect(bare?.name == "case.groundsMissing")
      let unknown = await refusal { try await ask(cases, view.id, "none") }
      #expect(unknown?.name == "case.unknownMaterial")
      let nowhere = await refusal { try await ask(cases, "none", "idc") }
      #expect(nowhere?.name == "case.unknown")
      let applicant = await refusal { try await ask(cases, view.id, "idc", by: CaseBench.applicant(SampleSubjects.second)) }
      #expect(applicant?.name == "bus.roleMissing")
      let paper = try await cases.submit(
        SampleItems.disabilityFirst,
        SampleItems.disabilityFirst.materials.map { CaseBench.offer($0, .paper) })
      let missing = await refusal { try await ask(cases, paper.id, "hkb") }
      #expect(missing?.name == "case.notHeld")
      #expect(try await counts(cases).counts.isEmpty)
    }
  }

  @Test func `the counts are for those who oversee, of a period that is one`() async throws {
    try await CaseBench.with { cases in
      for principal in [CaseBench.clerk, CaseBench.applicant(SampleSubjects.person)] {
        let refused = await refusal { try await cases.call(ReadNeededAsks(), as: principal) }
        #expect(refused?.name == "bus.roleMissing")
      }
      for change: (inout ReadNeededAsks) -> Void in [
        { $0.from = "" }, { $0.until = "2026-09-01" }, { $0.limit = -1 }, { $0.after = "P900" }, { $0.after = "zz.zz.zz" },
        { $0.item = "\u{0}" },
      ] {
        let refused = await refusal { try await counts(cases, change) }
        #expect(refused?.name == "bus.badRequest")
      }
    }
  }
}
