import CaseDomain
import Civics
import Testing

@Suite("Bundles")
struct BundleTests {
  typealias Sample = CaseSample
  typealias Part = SubmitBundle.Part

  @Test func `what several items ask for is offered once, and goes to each of them alone that asks for it`() throws {
    let bundle = SubmitBundle(
      [Part(item: Sample.disabilityFirst, offered: [Sample.upload(Sample.diagnosis)]), Part(item: Sample.orphanCare, offered: [])],
      shared: [Sample.upload(Sample.form), Sample.upload(Sample.photograph)])
    let offers = try bundle.offers()
    #expect(offers.map { $0.map(\.material) } == [["jbzm", "sqb", "yszp"], ["sqb"]])
  }

  @Test func `a bundle has two items to so many, each once, and nothing that none asks for`() {
    let part = Part(item: Sample.disabilityFirst, offered: [])
    let unfit = CaseRefusal.bundleUnfit(limit: CaseLimits.bundle)
    let many = (0...CaseLimits.bundle).map { Part(item: Sample.item("X\($0)", "事项", type: .publicService), offered: []) }
    for parts in [[], [part], [part, part], many] { #expect(throws: unfit) { try SubmitBundle(parts, shared: []).offers() } }
    #expect(throws: CaseRefusal.materialNotAsked(["jhz"])) {
      try SubmitBundle([part, Part(item: Sample.orphanCare, offered: [])], shared: [Sample.upload(Sample.marriage)]).offers()
    }
  }

  @Test func `one visit is for all that need one, each reason and each material once, and a case that is seen leaves it`() throws {
    let other = Sample.item(
      "P601", "事项", type: .confirmation, promised: 5, visit: VisitReason(code: "interview", text: "面谈"),
      materials: [Sample.household, Sample.form])
    let first = try Sample.filed(Sample.disabilityFirst, offered: Sample.disabilityFirst.materials.map(Sample.upload))
    let second = try Sample.filed(other)
    let third = try Sample.filed(Sample.disabilityFirst, offered: Sample.disabilityFirst.materials.map(Sample.upload))
    let bundle = CaseBundle([first, second, third])
    #expect(bundle.visitReasons == ["originals", "interview"] && bundle.open == 3)
    #expect(bundle.toBring.map(\.material.id) == ["idc", "hkb", "jbzm"])
    #expect(bundle.shared == ["hkb", "idc", "jbzm", "sqb", "yszp"])
    let seen = try first.after(VerifyCase(originals: first.toBring.map(\.id)), Sample.officer(.windowClerk, at: Sample.at("2026-03-03")))
    let withdrawn = try third.after(WithdrawCase(), Sample.applicant(at: Sample.at("2026-03-03")))
    let left = CaseBundle([seen, second, withdrawn])
    #expect(left.visitReasons == ["interview"] && left.toBring.map(\.material.id) == ["hkb"] && left.open == 2)
  }
}
