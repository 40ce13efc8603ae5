import ItemDomain
import Testing

@Suite("The proof check of a catalogue")
struct ProofCheckTests {
  typealias Plain = PlainCatalogue

  static func kinds(_ judgement: ProofJudgement) -> [ProofFinding.Kind] { judgement.findings.map(\.kind) }

  @Test("finds nothing in the sample")
  func sample() {
    let judgement = ProofCheck(Sample.catalogue).judge()
    #expect(judgement.findings.isEmpty, "\(judgement.findings)")
    #expect(judgement.items == 116)
    #expect(judgement.cuts.isEmpty)
  }

  @Test("a renewal beside a first issue is lawful; without it there is no way in")
  func renewal() throws {
    let first = Plain.item("F", issues: "card")
    let renewal = Plain.item("R", issues: "card", needs: ["card"])
    #expect(Plain(items: [first, renewal]).check().judge().findings.isEmpty)

    let judgement = Plain(items: [renewal]).check().judge()
    let loop = try #require(judgement.findings.first)
    #expect(loop.kind == .loop)
    #expect(loop.items == ["R"] && loop.path == ["R"])
    #expect(judgement.blocks)
    let cut = try #require(judgement.cuts.first)
    #expect(judgement.cuts.count == 1)
    #expect(cut.kind == .share && cut.item == "R" && cut.material == "m-card" && cut.opens == 1)
  }

  @Test("a renewal is lawful where somebody outside issues first, and where nobody does it is not")
  func outside() {
    let renewal = Plain.item("R", issues: "card", needs: ["card"])
    #expect(Plain(items: [renewal], outside: ["card": true]).check().judge().findings.isEmpty)
    #expect(Self.kinds(Plain(items: [renewal], outside: ["card": false]).check().judge()).contains(.loop))
  }

  @Test("two items that each want the other's result are a loop, and what waits for them cannot be completed")
  func pair() {
    let judgement = Plain(items: [
      Plain.item("A", issues: "a", needs: ["b"]), Plain.item("B", issues: "b", needs: ["a"]), Plain.item("C", issues: nil, needs: ["a"]),
    ]).check().judge()
    #expect(Self.kinds(judgement) == [.loop, .unobtainable])
    #expect(judgement.findings[0].items == ["A", "B"])
    #expect(judgement.findings[0].path == ["A", "B"])
    #expect(judgement.findings[1].items == ["C"])
    #expect(judgement.findings[1].material == "m-a")
    #expect(judgement.cuts.count == 1)
  }

  @Test("a renewal whose first issue goes round in a circle is not told as a loop of its own")
  func renewalOfALoop() {
    let judgement = Plain(items: [
      Plain.item("A", issues: "a", needs: ["b"]), Plain.item("B", issues: "b", needs: ["a"]), Plain.item("R", issues: "a", needs: ["a"]),
    ]).check().judge()
    #expect(Self.kinds(judgement) == [.loop, .unobtainable])
    #expect(judgement.findings[0].items == ["A", "B"])
    #expect(judgement.findings[1].items == ["R"])
  }

  @Test(
    "any way in opens a loop",
    arguments: [
      "substitute", "declaration", "situational", "resource of the type", "resource of the material", "another issuer",
      "declarable material",
    ])
  func ways(_ way: String) {
    var plain = Plain(items: [Plain.item("A", issues: "a", needs: ["b"]), Plain.item("B", issues: "b", needs: ["a"])])
    if way == "substitute" { plain.items[0] = Plain.item("A", issues: "a", needs: ["b", "outside"]) }
    if way == "declaration" {
      plain.items[0] = ProofItem(code: "A", needs: [ProofItem.Need(material: "m-b", isDeclarable: true)], issues: "a")
    }
    if way == "situational" {
      plain.items[0] = ProofItem(code: "A", needs: [ProofItem.Need(material: "m-b", isRequired: false)], issues: "a")
    }
    if way == "another issuer" { plain.items.append(Plain.item("A2", issues: "a")) }
    var check = plain.check()
    if way == "resource of the type" { check.add(ProofResource(certificateTypes: ["b"], materials: [], isShared: true)) }
    if way == "resource of the material" { check.add(ProofResource(certificateTypes: [], materials: ["m-b"], isShared: true)) }
    if way == "declarable material" {
      check.add(ProofMaterial(code: "m-b", name: "材料", issuer: "公安", kind: "1", certificateType: "b", isDeclarable: true))
    }
    #expect(check.judge().findings.isEmpty)
  }

  @Test("a resource that may not be shared is no way in, and then a substitute opens the loop")
  func notShared() {
    var check = Plain(items: [Plain.item("A", issues: "a", needs: ["b"]), Plain.item("B", issues: "b", needs: ["a"])]).check()
    check.add(ProofResource(certificateTypes: ["a", "b"], materials: [], isShared: false))
    let judgement = check.judge()
    #expect(Self.kinds(judgement) == [.loop])
    #expect(judgement.cuts.map(\.kind) == [.substitute])
    #expect(judgement.cuts.map(\.opens) == [1])
  }

  @Test("what nobody issues cannot be had, and that is no loop")
  func deadEnd() {
    let judgement = Plain(items: [Plain.item("A", issues: "a", needs: ["x"])], outside: ["x": false]).check().judge()
    #expect(Self.kinds(judgement) == [.unobtainable])
    #expect(!judgement.blocks)
  }

  @Test("a material that stands twice is already held, once")
  func twice() {
    let need = ProofItem.Need(material: "m-x")
    let judgement = Plain(items: [ProofItem(code: "A", needs: [need, need, need], issues: nil)]).check().judge()
    #expect(Self.kinds(judgement) == [.alreadyHeld])
    #expect(judgement.findings.first?.material == "m-x")
  }

  @Test("only what touches an item is told where it is asked for, and the loop of others is not")
  func about() {
    let plain = Plain(items: [
      Plain.item("A", issues: "a", needs: ["a"]), Plain.item("B", issues: "b", needs: ["b"]), Plain.item("C", issues: nil, needs: ["b"]),
    ])
    #expect(plain.check().judge(about: ["C"]).findings.map(\.items) == [["C"]])
    #expect(plain.check().judge(about: ["A"]).findings.allSatisfy { $0.items == ["A"] })
    #expect(!plain.check().judge(about: ["C"]).blocks)
  }

  static func generated(_ seed: Int) -> Plain {
    var random = ProofSeed(seed)
    let types = (0..<Int.random(in: 2...8, using: &random)).map { "t\($0)" }
    var plain = Plain()
    for place in 0..<Int.random(in: 2...14, using: &random) {
      var needs: [ProofItem.Need] = []
      for type in types.shuffled(using: &random).prefix(Int.random(in: 0...3, using: &random)) {
        let other = Bool.random(using: &random) ? [] : types.filter { $0 != type }.shuffled(using: &random).prefix(1).map { "m-\($0)" }
        needs.append(ProofItem.Need(material: "m-\(type)", substitutes: other))
      }
      plain.items.append(
        ProofItem(code: "I\(place)", needs: needs, issues: Bool.random(using: &random) ? types.randomElement(using: &random) : nil))
    }
    for type in types where Int.random(in: 0..<4, using: &random) == 0 { plain.outside[type] = Bool.random(using: &random) }
    return plain
  }

  @Test("every item that nobody can complete is told, in a loop or by itself, and no other", arguments: 0..<200)
  func property(_ seed: Int) {
    let plain = Self.generated(seed)
    let findings = plain.check().judge().findings.filter { $0.kind == .loop || $0.kind == .unobtainable }
    let told = findings.flatMap(\.items)
    #expect(Set(told) == Set(plain.items.map(\.code)).subtracting(plain.completed()))
    #expect(Set(told).count == told.count, "each once")
    for finding in findings where finding.kind == .loop {
      #expect(Set(finding.path).isSubset(of: finding.items) && Set(finding.path).count == finding.path.count)
    }
  }

  @Test("the cuts open every loop, and without any one of them some stay closed", arguments: 0..<200)
  func cuts(_ seed: Int) {
    let plain = Self.generated(seed)
    let judgement = plain.check().judge()
    let inLoops = Set(judgement.findings.filter { $0.kind == .loop }.flatMap(\.items))
    func opens(_ cuts: [ProofCut]) -> Bool {
      let shared = Set(cuts.filter { $0.kind == .share }.map { String($0.material.dropFirst(2)) })
      let replaced = Set(cuts.filter { $0.kind == .substitute }.map { [$0.item, $0.material] })
      return inLoops.isSubset(of: plain.completed(shared: shared, replaced: replaced))
    }
    #expect(opens(judgement.cuts))
    for place in judgement.cuts.indices {
      var others = judgement.cuts
      others.remove(at: place)
      #expect(!opens(others))
    }
    #expect(judgement.cuts.isEmpty == inLoops.isEmpty)
  }
}
