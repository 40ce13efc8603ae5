import Civics
import ItemDomain
import Testing

@Suite("The register of proofs")
struct ProofRegisterTests {
  static func rule(_ name: String, _ issuer: String) -> ProofRule? {
    ProofRegister.rule(for: ProofMaterial(code: "m", name: name, issuer: issuer, kind: "1", certificateType: nil))
  }

  /// The sample with the bad materials in it.
  static func check() -> ProofCheck {
    var check = ProofCheck(Sample.catalogue)
    for bad in BadMaterial.all { check.add(bad.material()) }
    return check
  }

  @Test("knows each bad material by its code", arguments: BadMaterial.all)
  func byCode(_ bad: BadMaterial) throws {
    let rule = try #require(ProofRegister.rule(for: bad.material()))
    #expect(rule.code == bad.code)
    #expect(rule.kind == bad.kind)
    #expect(rule.rule.hasPrefix(bad.rule))
    #expect(!rule.remedy.zh.isEmpty && !rule.remedy.en.isEmpty)
  }

  @Test("and by its name where the code is another", arguments: BadMaterial.all)
  func byName(_ bad: BadMaterial) throws {
    let rule = try #require(ProofRegister.rule(for: bad.material(code: "own-7")))
    #expect(rule.kind == bad.kind)
    #expect(rule.rule.hasPrefix(bad.rule))
  }

  @Test("finds in a legacy guide what must be found, and nothing else", arguments: LegacyGuide.all)
  func legacy(_ guide: LegacyGuide) {
    var check = Self.check()
    check.add(guide.item())
    let findings = check.judge().findings
    #expect(findings.allSatisfy { $0.items == [guide.code] })
    #expect(findings.count == guide.findings.count)
    for finding in findings { #expect(guide.findings[finding.material ?? ""] == finding.kind) }
  }

  @Test("finds the paper that stands twice, and not the old permit where another item issues the first")
  func renewedPermit() {
    var check = Self.check()
    check.add(LegacyGuide.residencePermit.item(issues: "ct024"))
    let findings = check.judge().findings
    #expect(findings.map(\.kind) == [.alreadyHeld])
    #expect(findings.map(\.material) == ["idc"])
  }

  @Test("finds that a first issue asks for its own result")
  func firstPermit() {
    let guide = LegacyGuide.residencePermit
    var check = ProofCheck()
    for material in Sample.catalogue.materials { check.add(ProofMaterial(material)) }
    for item in Sample.catalogue.items where item.code != "P004" { check.add(ProofItem(item)) }
    for type in Sample.catalogue.certificateTypes { check.addCertificateType(type.code, isIssuedOutside: type.isIssuedOutside) }
    check.add(guide.item(issues: "ct024"))
    let findings = check.judge(about: [guide.code]).findings
    #expect(findings.map(\.kind) == [.loop, .alreadyHeld, .alreadyHeld], "and with no way in that is a loop")
    #expect(Set(findings.compactMap(\.material)) == Set(guide.findings.keys))
  }

  @Test(
    "亲属关系证明 stays lawful from the police, and only there",
    arguments: [
      ("亲属关系证明", "公安", nil), ("亲属关系证明", "派出所", nil), ("亲属关系证明（不同户）", "公安", nil), ("亲属关系证明(同户)", "公安", .abolished),
      ("同户人员亲属关系证明", "派出所", .abolished), ("亲属关系证明（居委会）", "居委会", .notLawful), ("亲属关系证明", "某某社区居民委员会", .notLawful),
      ("亲属关系证明", "幸福社区", .notLawful), ("亲属关系公证书", "公证处", nil),
    ] as [(String, String, ProofFinding.Kind?)])
  func kinship(_ name: String, _ issuer: String, _ kind: ProofFinding.Kind?) {
    #expect(Self.rule(name, issuer)?.kind == kind)
  }

  @Test("lets pass what a police station still issues", arguments: ProofRegister.stillIssued)
  func stillIssued(_ name: String) {
    #expect(Self.rule(name, "公安") == nil)
    #expect(Self.rule(name, "禅城派出所") == nil)
  }

  @Test("refuses from a committee each of the twenty, and from no other office for that reason", arguments: ProofRegister.notByCommunity)
  func community(_ name: String) {
    #expect(Self.rule(name, "村民委员会")?.kind == .notLawful)
    #expect(Self.rule("\(name)（居委会）", "申请人")?.kind == .notLawful)
    #expect(Self.rule(name, "民政")?.kind != .notLawful)
  }

  @Test("has the nine less the open one, and the twenty, as they were published")
  func lists() {
    #expect(ProofRegister.stillIssued.count == 8)
    #expect(Set(ProofRegister.notByCommunity).count == 20)
    #expect(Set(ProofRegister.rules.map(\.code)).subtracting([""]) == Set(BadMaterial.all.map(\.code)))
  }

  @Test(
    "takes no other proof for a bad one",
    arguments: [
      ("非正常死亡证明", "公安"), ("居民死亡医学证明", "医疗卫生机构"), ("婚姻状况证明", "民政"), ("工龄证明", "用人单位"), ("出生医学证明", "医疗卫生机构"),
      ("无犯罪记录证明", "公安"), ("从业人员健康证明", "医疗卫生机构"), ("出生证明", "幸福社区卫生服务中心"),
    ])
  func others(_ name: String, _ issuer: String) {
    #expect(Self.rule(name, issuer) == nil)
  }

  @Test("no material of the sample is a bad one")
  func sample() {
    for material in Sample.catalogue.materials { #expect(ProofRegister.rule(for: ProofMaterial(material)) == nil, "\(material.name)") }
  }

  @Test(
    "a proof without a law, or for which nobody answers, is not lawful where the catalogue tells of it",
    arguments: [
      ("公安", "1", true, false, false, true), ("公安", "1", true, true, false, false), ("公安", "1", true, false, true, false),
      ("公安", "1", false, false, false, false), ("申请人", "1", true, false, false, false), ("公安", "3", true, false, false, false),
      ("", "3", false, true, true, true), ("无", "1", false, true, true, true),
    ])
  func unfounded(_ issuer: String, _ kind: String, _ isTold: Bool, _ materialLaw: Bool, _ needLaw: Bool, _ isFound: Bool) {
    var check = ProofCheck()
    check.add(
      ProofMaterial(code: "m", name: "某某证明", issuer: issuer, kind: kind, certificateType: nil, isTold: isTold, namesLaw: materialLaw))
    check.add(ProofItem(code: "A", needs: [ProofItem.Need(material: "m", namesLaw: needLaw)], issues: nil))
    #expect(check.judge().findings.map(\.kind) == (isFound ? [.notLawful] : []))
  }
}
