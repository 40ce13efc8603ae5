import Bus
import Contracts
import TestKit
import Testing

@Suite("Bundles over the bus")
struct BundleOperationsTests {
  func submit(
    _ cases: CaseBench, _ items: [Item], shared: [Evidence], for subject: String = SampleSubjects.person, by principal: Principal? = nil
  ) async throws -> BundleView {
    let request = SubmitBundle.with {
      $0.subject = subject
      $0.parts = items.map { item in
        BundlePart.with {
          $0.item = item.code
          $0.evidence = item.materials.filter { need in !shared.contains { $0.material == need.id } }.map { CaseBench.upload($0) }
        }
      }
      $0.evidence = shared
    }
    return try await cases.call(request, as: principal ?? CaseBench.applicant(subject))
  }

  func read(_ cases: CaseBench, _ bundle: String, as principal: Principal, case id: String = "") async throws -> BundleView {
    let request = ReadBundle.with {
      $0.bundle = bundle
      $0.purpose = .usual(of: principal, case: id)
    }
    return try await cases.call(request, as: principal)
  }

  @Test func `several cases are filed in one file, with what they share once, and each ends by itself`() async throws {
    try await CaseBench.with { cases in
      let form = try await cases.brought([SampleItems.form])
      let bundle = try await submit(cases, [SampleItems.lossReport, SampleItems.forAll, SampleItems.disabilityFirst], shared: form)
      #expect(bundle.cases.map(\.state) == [.decided, .received, .received] && bundle.open == 2)
      #expect(bundle.cases.allSatisfy { $0.bundle == bundle.id } && Set(bundle.cases.map(\.number)).count == 3)
      #expect(bundle.shared == ["sqb"] && bundle.visitReasons == ["originals"] && bundle.bring.map(\.material) == ["idc", "hkb", "jbzm"])

      let own = CaseBench.applicant(SampleSubjects.person)
      #expect(try await read(cases, bundle.id, as: own) == bundle)
      _ = try await cases.accept(bundle.cases[1].id)
      _ = try await cases.decide(bundle.cases[1].id, granted: false, grounds: "不符合条件")
      let left = try await read(cases, bundle.id, as: CaseBench.clerk, case: bundle.cases[2].id)
      #expect(left.cases.map(\.state) == [.decided, .decided, .received] && left.open == 1)
      #expect(try await cases.list(of: SampleSubjects.person).count == 3)
    }
  }

  @Test func `all are filed or none, and the item at fault is named`() async throws {
    try await CaseBench.with { cases in
      let short = await refusal { try await submit(cases, [SampleItems.lossReport, SampleItems.paused], shared: []) }
      #expect(short?.name == "item.paused" && short?.detail.contains("P901") == true)
      let one = await refusal { try await submit(cases, [SampleItems.lossReport], shared: []) }
      #expect(one?.name == "case.bundleUnfit")
      let twice = await refusal { try await submit(cases, [SampleItems.lossReport, SampleItems.lossReport], shared: []) }
      #expect(twice?.name == "case.bundleUnfit")
      let idle = await refusal {
        try await submit(cases, [SampleItems.lossReport, SampleItems.forAll], shared: [CaseBench.upload(SampleItems.diagnosis)])
      }
      #expect(idle?.name == "case.unknownMaterial")
      let filed = try await cases.list(of: SampleSubjects.person)
      #expect(filed.isEmpty)
    }
  }

  @Test func `nobody files or reads another's bundle`() async throws {
    try await CaseBench.with { cases in
      let stranger = CaseBench.applicant(SampleSubjects.holder)
      let filed = await refusal { try await submit(cases, [SampleItems.lossReport, SampleItems.forAll], shared: [], by: stranger) }
      #expect(filed?.name == "case.notOwnCase")
      let bundle = try await submit(cases, [SampleItems.lossReport, SampleItems.forAll], shared: [])
      let seen = await refusal { try await read(cases, bundle.id, as: stranger) }
      #expect(seen?.name == "case.notOwnCase")
      let other = try await cases.submit(SampleItems.forAll)
      let handled = await refusal { try await read(cases, bundle.id, as: CaseBench.clerk, case: other.id) }
      #expect(handled?.name == "identity.purposeNotAllowed")
      let none = await refusal { try await read(cases, other.id, as: CaseBench.clerk, case: other.id) }
      #expect(none?.name == "case.unknown")
    }
  }
}
