import Civics
import ItemDomain
import Testing

@Suite("What to bring")
struct MaterialsNeededTests {
  private let catalogue = Sample.catalogue

  private func needed(_ item: String, _ held: [HeldCertificate] = []) -> MaterialsNeeded {
    MaterialsNeeded(for: Sample.item(item), in: catalogue, held: held)
  }

  private func codes(_ lines: [NeededMaterial]) -> [String] {
    lines.map(\.material.code)
  }

  @Test("for a first disability certificate with nothing held is everything")
  func nothingHeld() {
    let needed = needed("P027")
    #expect(codes(needed.lines(.toBring)) == ["idc", "hkb", "yszp", "jbzm", "sqb"])
    #expect(
      needed.lines.map(\.reason) == [
        .certificateNotHeld(issuedBy: ["P001", "P002"]), .certificateNotHeld(issuedBy: ["P005", "P006", "P008"]),
        .paperOnly, .paperOnly, .paperOnly,
      ])
    #expect(!needed.isComplete)
  }

  @Test("for its renewal is less once the certificate is held, and less again with the identity card")
  func renewal() {
    let disability = HeldCertificate(id: "c1", type: "ct046")
    let identity = HeldCertificate(id: "c2", type: "ct027")
    #expect(codes(needed("P028").lines(.toBring)) == ["idc", "cjz", "yszp"])
    #expect(codes(needed("P028", [disability]).lines(.toBring)) == ["idc", "yszp"])
    let both = needed("P028", [identity, disability])
    #expect(codes(both.lines(.toBring)) == ["yszp"])
    #expect(codes(both.lines(.held)) == ["idc", "cjz"])
    #expect(both.lines(.held).map(\.reason) == [.certificateHeld("c2"), .certificateHeld("c1")])
  }

  @Test("a certificate that is not in force stands in for nothing, and is named")
  func notInForce() {
    let needed = needed("P028", [HeldCertificate(id: "old", type: "ct046", isInForce: false)])
    #expect(codes(needed.lines(.toBring)) == ["idc", "cjz", "yszp"])
    #expect(needed.lines[1].reason == .certificateNotInForce("old"))
  }

  @Test("the one in force counts where an older one has lapsed")
  func oldAndNew() {
    let needed = needed(
      "P028", [HeldCertificate(id: "a", type: "ct046", isInForce: false), HeldCertificate(id: "b", type: "ct046")])
    #expect(needed.lines[1].reason == .certificateHeld("b"))
  }

  @Test("an applicant's own identity card does not stand in for the legal representative's, nor the other way round")
  func holder() {
    let own = HeldCertificate(id: "own", type: "ct027")
    let representative = HeldCertificate(id: "rep", type: "ct027", holder: .legalRepresentative)
    #expect(needed("L023", [own]).lines[1].reason == .certificateOfAnotherHolder("own"))
    #expect(needed("L023", [own]).lines[1].standing == .toBring)
    #expect(needed("L023", [own, representative]).lines[1].reason == .certificateHeld("rep"))
    #expect(needed("L002", [representative]).lines[0].reason == .certificateOfAnotherHolder("rep"))
  }

  @Test("a type is what joins: a certificate whose type is a material's name or code stands in for nothing")
  func neverByName() {
    let named = ["居民身份证", "idc", "残疾人证", "cjz"].map { HeldCertificate(id: $0, type: $0) }
    #expect(needed("P028", named) == needed("P028"))
  }

  @Test("a paper that no certificate may replace is brought though its certificate is held")
  func notReplaceable() {
    let needed = needed("P064", [HeldCertificate(id: "c", type: "ct070")])
    #expect(needed.lines[0].material.code == "tyz")
    #expect(needed.lines[0].standing == .toBring)
    #expect(needed.lines[0].reason == .paperOnly)
  }

  @Test("what applies in some situations is conditional, what may follow is said to follow, and neither is missing")
  func necessity() {
    #expect(codes(needed("P006").lines(.conditional)) == ["jhz"])
    #expect(codes(needed("L006").lines(.mayFollow)) == ["cyjk"])
    #expect(!needed("L006").lines(.toBring).map(\.necessity).contains(.mayFollow))
    #expect(needed("P010").isComplete, "only a situational material")
  }

  @Test("says why in both languages, what is conditional and what may follow first, and no certificate's id")
  func why() {
    let lines = needed("P028", [HeldCertificate(id: "secret-id", type: "ct046")]).lines
    #expect(lines[1].why == Bilingual("已有有效电子证照，免予提交", "a certificate in force is held; nothing to bring"))
    #expect(lines[0].why.zh.contains("P001"))
    #expect(needed("P006").lines(.conditional)[0].why.zh.hasPrefix("适用该情形时提交"))
    #expect(needed("L006").lines(.mayFollow)[0].why.en.hasPrefix("may follow after acceptance"))
    for item in catalogue.items {
      for line in needed(item.code, [HeldCertificate(id: "secret-id", type: "ct027", isInForce: false)]).lines {
        #expect(!line.why.zh.contains("secret") && !line.why.en.contains("secret"))
      }
    }
  }

  @Test("an item whose materials are all held is complete")
  func complete() {
    #expect(needed("P042", [HeldCertificate(id: "c", type: "ct027")]).isComplete)
  }

  @Test("whatever is held, no material is added and none is lost: each stands as an independent reading of the rule says")
  func property() {
    // A fixed walk through subsets of held certificates, so that a failure repeats.
    var state: UInt64 = 20_240_229
    func draw(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for item in catalogue.items {
      let bare = MaterialsNeeded(for: item, in: catalogue, held: [])
      var held: [HeldCertificate] = []
      var brought = Set(codes(bare.lines(.toBring)))
      for step in 0..<12 {
        held.append(
          HeldCertificate(
            id: "c\(step)", type: catalogue.certificateTypes[draw(catalogue.certificateTypes.count)].code,
            holder: draw(4) == 0 ? .legalRepresentative : .applicant, isInForce: draw(4) != 0))
        let needed = MaterialsNeeded(for: item, in: catalogue, held: held)
        #expect(codes(needed.lines) == item.materials.map(\.material))
        let now = Set(codes(needed.lines(.toBring)))
        #expect(now.isSubset(of: brought))
        brought = now
        for line in needed.lines {
          let standsIn = held.contains {
            line.material.isReplaceable && $0.type == line.material.certificateType && $0.holder == line.material.holder && $0.isInForce
          }
          #expect((line.standing == .held) == standsIn)
        }
        #expect(needed == MaterialsNeeded(for: item, in: catalogue, held: held.reversed()), "the order of certificates is no matter")
      }
    }
  }
}
