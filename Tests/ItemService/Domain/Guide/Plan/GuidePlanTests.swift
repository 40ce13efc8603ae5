import Civics
import ItemDomain
import Testing

@Suite("A guide")
struct GuidePlanTests {
  private static let married: [String: Answer] = ["marriage": .choices(["married"])]
  private static let single: [String: Answer] = ["marriage": .choices(["single"])]
  private static let identityCard = HeldCertificate(id: "secret-id", type: "ct027")

  /// P027 asks for idc and hkb, which certificates stand in for, and for yszp, jbzm and sqb, which they do not.
  private static func plan(
    _ item: String = "P027", in catalogue: Catalogue, answers: [String: Answer] = [:], held: [HeldCertificate] = []
  ) -> GuidePlan {
    GuidePlan(for: catalogue.item(item)!, in: catalogue, answers: answers, held: held)
  }

  private static func catalogue(resources: [ResourceDraft] = [], _ edit: @escaping (inout ItemDraft) -> Void) -> Catalogue {
    GuidedItem.catalogue(resources: resources) { draft in
      let place = draft.items.firstIndex { $0.code == "P027" }!
      draft.items[place].questions = GuidedItem.draft().questions
      edit(&draft.items[place])
    }
  }

  private static func actions(_ plan: GuidePlan) -> [GuideAction] { plan.lines.map(\.action) }

  @Test("without questions, certificates or resources is the whole list")
  func plain() {
    let plan = Self.plan(in: Sample.catalogue)
    #expect(plan.lines.map(\.material.code) == ["idc", "hkb", "yszp", "jbzm", "sqb"])
    #expect(plan.lines.allSatisfy { $0.action == .bring && $0.ways == [.brought] && $0.otherWays.isEmpty })
    #expect(plan.isComplete)
    #expect(plan.count(.bring) == 5)
  }

  @Test("tells each way and why: held, fetched, declared, to follow, to bring")
  func ways() {
    let catalogue = Self.catalogue(resources: [GuidedItem.resource(types: ["ct025"])]) {
      $0.materials[2].declarable = true
      $0.materials[3].necessity = "3"
    }
    let plan = Self.plan(in: catalogue, held: [Self.identityCard])
    #expect(Self.actions(plan) == [.held, .fetch, .declare, .follow, .bring])
    #expect(plan.lines.map(\.otherWays) == [[.bring], [.bring], [.bring], [.bring], []])
    let why = plan.lines.map(\.why)
    #expect(why[0] == Bilingual("已有有效电子证照，免予提交", "a certificate in force is held; nothing to bring"))
    #expect(why[1] == Bilingual("由公安局的“人口基础信息”共享获取，免予提交", "fetched from 人口基础信息 of 公安局; nothing to bring"))
    #expect(why[2].zh.contains("告知承诺") && why[2].en.contains("signed promise"))
    #expect(why[3].zh.hasPrefix("可在受理后补交") && why[3].en.hasPrefix("may follow"))
    #expect(why[4].en == "the paper itself is asked for; no certificate stands in")
    #expect(plan.lines.map(\.necessity) == [.required, .required, .required, .mayFollow, .required])
    #expect(plan.count(.bring) == 1)
    #expect(why.allSatisfy { !$0.zh.contains("secret") && !$0.en.contains("secret") })
  }

  @Test("takes the best of several ways, and names the others in order")
  func best() {
    let catalogue = Self.catalogue(resources: [GuidedItem.resource()]) {
      $0.materials[0].declarable = true
      $0.materials[0].necessity = "3"
    }
    let held = Self.plan(in: catalogue, held: [Self.identityCard]).lines[0]
    #expect(held.ways.first == .held(certificate: "secret-id", of: held.material))
    #expect(held.otherWays == [.fetch, .declare, .follow, .bring])
    #expect(Self.plan(in: catalogue).lines[0].action == .fetch)
  }

  @Test("leaves out what does not apply, keeps what does as required, and asks where it is open")
  func conditions() {
    let catalogue = Self.catalogue { $0.materials[0].condition = "marriage = married" }
    let out = Self.plan(in: catalogue, answers: Self.single)
    #expect(out.lines[0].action == .leaveOut)
    #expect(out.lines[0].otherWays.isEmpty)
    #expect(out.lines[0].why == Bilingual("按所答情形不需要（婚姻状况？）", "not needed in this situation (Marital status?)"))
    #expect(out.isComplete)

    let applies = Self.plan(in: catalogue, answers: Self.married)
    #expect(applies.lines[0].action == .bring)
    #expect(applies.lines[0].necessity == .required)
    #expect(applies.lines[0].why.zh.hasPrefix("按所答情形需要："))

    let open = Self.plan(in: catalogue)
    #expect(open.lines[0].action == .mayApply)
    #expect(open.lines[0].necessity == .situational)
    #expect(open.lines[0].otherWays == [.bring])
    #expect(open.lines[0].why == Bilingual("是否需要取决于：婚姻状况？", "whether it is needed depends on: Marital status?"))
    #expect(open.open.map(\.code) == ["marriage"])
    #expect(!open.isComplete)
    #expect(open.count(.bring) == 4)
  }

  @Test("what is asked for in some situations is required where an answer says that it applies")
  func situational() {
    let catalogue = Self.catalogue {
      $0.materials[0].necessity = "2"
      $0.materials[0].condition = "marriage = married"
    }
    #expect(Self.plan(in: catalogue, answers: Self.married).lines[0].necessity == .required)
    #expect(Self.plan(in: catalogue, answers: Self.married).lines[0].action == .bring)
  }

  @Test("what is asked for in some situations without saying which may apply, and no question is open")
  func unsaid() {
    let plan = Self.plan("P006", in: Sample.catalogue)
    #expect(plan.lines[2].material.code == "jhz")
    #expect(plan.lines[2].action == .mayApply)
    #expect(plan.lines[2].why.zh.hasPrefix("适用该情形时提交："))
    #expect(plan.isComplete)
    #expect(plan.count(.bring) == 3)
  }

  @Test("a certificate that is held settles what is open: nothing more is asked")
  func heldSettles() {
    let catalogue = Self.catalogue { $0.materials[0].condition = "marriage = married" }
    let plan = Self.plan(in: catalogue, held: [Self.identityCard])
    #expect(plan.lines[0].action == .held)
    #expect(plan.isComplete)
    #expect(Self.plan(in: catalogue, answers: Self.single, held: [Self.identityCard]).lines[0].action == .leaveOut)
  }

  @Test("asks no question that decides nothing, and one that waits for another after that other")
  func asksLittle() {
    #expect(Self.plan(in: Self.catalogue { _ in }).open.isEmpty)
    let catalogue = Self.catalogue { $0.materials[0].condition = "spouse = yes and first = yes" }
    #expect(Self.plan(in: catalogue).open.map(\.code) == ["first", "marriage"])
    #expect(Self.plan(in: catalogue, answers: ["first": .choices(["no"])]).open.isEmpty)
    let married = Self.married.merging(["first": .choices(["yes"])]) { _, new in new }
    #expect(Self.plan(in: catalogue, answers: married).open.map(\.code) == ["spouse"])
  }

  @Test("a certificate counts for its holder alone, and says so")
  func holder() {
    let own = HeldCertificate(id: "own", type: "ct027")
    let representative = HeldCertificate(id: "rep", type: "ct027", holder: .legalRepresentative)
    let without = Self.plan("L023", in: Sample.catalogue, held: [own])
    #expect(without.lines[1].action == .bring)
    #expect(without.lines[1].why.en == "the certificate held is not of the person that the material asks for")
    let line = Self.plan("L023", in: Sample.catalogue, held: [own, representative]).lines[1]
    #expect(line.best == .held(certificate: "rep", of: line.material))
  }

  @Test("a certificate that is not in force stands in for nothing")
  func notInForce() {
    let lapsed = HeldCertificate(id: "old", type: "ct027", isInForce: false)
    let line = Self.plan(in: Sample.catalogue, held: [lapsed]).lines[0]
    #expect(line.action == .bring)
    #expect(line.why.en == "the certificate held is not in force")
  }

  @Test("fetches what is shared, on conditions or without, and what is shared without them first")
  func shared() {
    let conditional = GuidedItem.resource("R1", shareType: "2")
    let line = Self.plan(in: Self.catalogue(resources: [conditional]) { _ in }).lines[0]
    #expect(line.action == .fetch)
    #expect(line.why.zh.contains("有条件共享") && line.why.en.contains("on its conditions"))
    let both = Self.plan(in: Self.catalogue(resources: [conditional, GuidedItem.resource("R2")]) { _ in }).lines[0]
    guard case .fetched(let resource, _) = both.best else {
      Issue.record("\(both.best)")
      return
    }
    #expect(resource.code == "R2")
  }

  @Test("what is not shared is brought, and the law that keeps it is told")
  func withheld() {
    let line = Self.plan(in: Self.catalogue(resources: [GuidedItem.resource(shareType: "3", ground: "《保守国家秘密法》")]) { _ in }).lines[0]
    #expect(line.action == .bring)
    #expect(line.why.zh.hasSuffix("；公安局不予共享：《保守国家秘密法》"))
  }

  @Test("a paper that no certificate may replace is fetched only from a resource that names it")
  func named() {
    let byName = Self.plan(in: Self.catalogue(resources: [GuidedItem.resource(types: [], materials: ["yszp"])]) { _ in })
    #expect(byName.lines[2].action == .fetch)
    let tyz = Sample.catalogue.material("tyz")!
    #expect(!tyz.isReplaceable && tyz.certificateType == "ct070")
    let byType = GuidedItem.catalogue(resources: [GuidedItem.resource(types: ["ct070"])])
    #expect(Self.plan("P064", in: byType).lines[0].action == .bring)
  }

  @Test("what does as well is as good: its certificate, its resource, or to bring it")
  func substitutes() {
    let catalogue = Self.catalogue { $0.materials[2].substitutes = ["jhz", "hkb"] }
    let household = HeldCertificate(id: "h", type: "ct025")
    let line = Self.plan(in: catalogue, held: [household]).lines[2]
    #expect(line.best == .held(certificate: "h", of: catalogue.material("hkb")!))
    #expect(line.why.zh == "已有居民户口簿的有效电子证照，可作代替")
    let brought = Self.plan(in: catalogue).lines[2]
    #expect(brought.action == .bring)
    #expect(brought.why.zh.hasSuffix("；也可提交：结婚证、居民户口簿"))
    let shared = Self.catalogue(resources: [GuidedItem.resource(types: ["ct064"])]) { $0.materials[2].substitutes = ["jhz"] }
    #expect(Self.plan(in: shared).lines[2].action == .fetch)
  }

  @Test("has the fees that apply, and asks for what decides the others")
  func fees() {
    let catalogue = Self.catalogue {
      $0.fees = [try! GuidedItem.fee(), try! GuidedItem.fee(condition: "first = no")]
    }
    let open = Self.plan(in: catalogue)
    #expect(open.fees.map(\.applies) == [.holds, .open(["first"])])
    #expect(open.open.map(\.code) == ["first"])
    #expect(Self.plan(in: catalogue, answers: ["first": .choices(["no"])]).fees.map(\.applies) == [.holds, .holds])
    let free = Self.plan(in: catalogue, answers: ["first": .choices(["yes"])])
    #expect(free.fees.count == 1)
    #expect(free.isComplete)
  }

  @Test("has the limits of the situation, and asks for what decides them; until then they are the item's own")
  func limits() {
    let catalogue = Self.catalogue {
      $0.limits = GuidedItem.limits(
        #"[{"condition": "first = no", "promised_limit": {"value": 3, "unit": "1"}}, "#
          + #"{"condition": "marriage = married", "promised_limit": {"value": 7, "unit": "1"}, "legal_limit": {"value": 10, "unit": "1"}}]"#
      )
    }
    let open = Self.plan(in: catalogue)
    #expect((open.limits.promised, open.limits.legal) == (.workdays(15), .workdays(20)))
    #expect(open.open.map(\.code) == ["first"], "the first limit decides before the second")
    let again = Self.plan(in: catalogue, answers: ["first": .choices(["no"])])
    #expect((again.limits.promised, again.limits.legal) == (.workdays(3), .workdays(20)))
    #expect(again.isComplete)
    let first = Self.married.merging(["first": .choices(["yes"])]) { _, new in new }
    let married = Self.plan(in: catalogue, answers: first)
    #expect((married.limits.promised, married.limits.legal) == (.workdays(7), .workdays(10)))
    let neither = Self.plan(in: catalogue, answers: Self.single.merging(["first": .choices(["yes"])]) { _, new in new })
    #expect((neither.limits.promised, neither.limits.legal) == (.workdays(15), .workdays(20)))
    #expect(neither.isComplete)
  }

  @Test(
    "of the sample's move of a household asks for the paper of its reason, and for no other",
    arguments: [
      ("home", ["idc", "hkb", "bdc"]), ("spouse", ["idc", "hkb", "jhz"]), ("child", ["idc", "hkb", "csyx"]), ("other", ["idc", "hkb"]),
    ])
  func sample(_ reason: String, _ brought: [String]) {
    #expect(Self.plan("P005", in: Sample.catalogue).open.map(\.code) == ["reason"])
    let plan = Self.plan("P005", in: Sample.catalogue, answers: ["reason": .choices([reason])])
    #expect(plan.lines.filter { $0.action == .bring }.map(\.material.code) == brought)
    #expect(plan.isComplete)
  }

  @Test("names the law under which this item asks")
  func law() {
    let catalogue = Self.catalogue { $0.materials[0].law = "《残疾人证管理办法》第八条" }
    #expect(Self.plan(in: catalogue).lines[0].law == "《残疾人证管理办法》第八条")
  }

  // MARK: What holds of every guide.

  private static let answers: [(String, Answer)] = [
    ("first", .choices(["no"])), ("marriage", .choices(["married"])), ("spouse", .choices(["yes"])), ("jobs", .choices(["cook"])),
    ("age", .number(60)), ("marriage", .choices(["single"])), ("first", .choices(["yes"])),
  ]

  private static func drawnCatalogue(_ drawn: inout DrawnConditions) -> Catalogue {
    let conditions = (0..<5).map { _ in drawn.condition(depth: 2).description }
    return catalogue(resources: [GuidedItem.resource(types: ["ct025"])]) { draft in
      for (place, condition) in conditions.enumerated() { draft.materials[place].condition = condition }
    }
  }

  @Test("more answers never bring a material back that was left out, nor take one back that applied", arguments: 0..<20)
  func moreAnswers(_ seed: Int) {
    var drawn = DrawnConditions(seed: UInt64(seed))
    let catalogue = Self.drawnCatalogue(&drawn)
    var given: [String: Answer] = [:]
    var before = Self.plan(in: catalogue)
    for _ in 0..<8 {
      let (question, answer) = Self.answers[drawn.draw(Self.answers.count)]
      if given[question] == nil { given[question] = answer }
      let after = Self.plan(in: catalogue, answers: given)
      for (old, new) in zip(before.lines, after.lines) where !old.applies.isOpen { #expect(old.applies == new.applies, "\(given)") }
      #expect(after.lines.map(\.material) == before.lines.map(\.material), "none is lost")
      before = after
    }
  }

  @Test("a certificate more never asks for more, neither materials nor questions", arguments: 0..<20)
  func moreCertificates(_ seed: Int) {
    var drawn = DrawnConditions(seed: UInt64(seed))
    let catalogue = Self.drawnCatalogue(&drawn)
    let given = Dictionary(Self.answers[..<drawn.draw(6)].map { $0 }) { first, _ in first }
    var held: [HeldCertificate] = []
    var before = Self.plan(in: catalogue, answers: given)
    for step in 0..<6 {
      held.append(
        HeldCertificate(
          id: "c\(step)", type: ["ct027", "ct025", "ct046"][drawn.draw(3)],
          holder: drawn.draw(3) == 0 ? .legalRepresentative : .applicant, isInForce: drawn.draw(3) != 0))
      let after = Self.plan(in: catalogue, answers: given, held: held)
      let brought = { (plan: GuidePlan) in Set(plan.lines.filter { $0.action == .bring }.map(\.material.code)) }
      #expect(brought(after).isSubset(of: brought(before)))
      #expect(Set(after.open).isSubset(of: before.open))
      #expect(after == Self.plan(in: catalogue, answers: given, held: held.reversed()), "their order is no matter")
      before = after
    }
  }
}
