import Civics
import ItemDomain
import Testing

@Suite("A bundle")
struct BundlePlanTests {
  private static func bundle(
    _ items: [String], in catalogue: Catalogue = Sample.catalogue, answers: [String: Answer] = [:], held: [HeldCertificate] = []
  ) -> BundlePlan {
    BundlePlan(items.map { GuidePlan(for: catalogue.item($0)!, in: catalogue, answers: answers, held: held) })
  }

  private static func edited(_ edits: [String: (inout ItemDraft) -> Void]) -> Catalogue {
    GuidedItem.catalogue { draft in
      for (code, edit) in edits { edit(&draft.items[draft.items.firstIndex { $0.code == code }!]) }
    }
  }

  private static func line(_ material: String, _ bundle: BundlePlan) throws -> BundleLine {
    try #require(bundle.lines.first { $0.line.material.code == material })
  }

  @Test("asks for a material once, names who asks for it, and says what that saves")
  func once() throws {
    let bundle = Self.bundle(["P042", "P059"])
    #expect(bundle.lines.map(\.line.material.code) == ["idc", "zlht", "yhk"])
    #expect(try Self.line("idc", bundle).items == ["P042", "P059"])
    #expect(try Self.line("yhk", bundle).items == ["P059"])
    #expect(bundle.bring == 3)
    #expect(bundle.saved == 1)
  }

  @Test("does not ask for what one of its items issues, and names that item")
  func within() throws {
    let bundle = Self.bundle(["P028", "P027"])
    let card = try Self.line("cjz", bundle)
    #expect(card.action == .leaveOut)
    #expect(card.source?.code == "P027")
    #expect(card.items == ["P028"])
    #expect(card.why.zh == "由本件事中“残疾人证新办”（P027）的结果提供，不必提交")
    #expect(bundle.bring == 5)
    #expect(bundle.saved == 3)
    #expect(try Self.line("cjz", Self.bundle(["P028"])).action == .bring, "no item provides for itself")
  }

  @Test("lets nobody wait for a renewal: who applies for it has what it renews, and brings it once for all")
  func renewal() throws {
    let catalogue = Self.edited(["P042": { $0.materials[0].material = "cjz" }])
    let card = try Self.line("cjz", Self.bundle(["P042", "P028"], in: catalogue))
    #expect(card.source == nil)
    #expect(card.action == .bring)
    #expect(card.items == ["P042", "P028"])
  }

  @Test("what is held already does not wait for an item of the bundle")
  func heldFirst() throws {
    let bundle = Self.bundle(["P028", "P027"], held: [HeldCertificate(id: "c", type: "ct046")])
    #expect(try Self.line("cjz", bundle).action == .held)
    #expect(try Self.line("cjz", bundle).source == nil)
  }

  @Test("never lets two items wait for each other")
  func circle() throws {
    let catalogue = Self.edited([
      "P042": {
        $0.materials[0].material = "cjz"
        $0.result.certificateType = "ct027"
      }
    ])
    let bundle = Self.bundle(["P027", "P042"], in: catalogue)
    #expect(try Self.line("idc", bundle).source?.code == "P042")
    #expect(try Self.line("cjz", bundle).source == nil)
    #expect(try Self.line("cjz", bundle).action == .bring)
    let turned = Self.bundle(["P042", "P027"], in: catalogue)
    #expect(try Self.line("cjz", turned).source?.code == "P027")
    #expect(try Self.line("idc", turned).action == .bring)
  }

  @Test("is as strict as the strictest of its items, and asks for the most copies")
  func strictest() throws {
    let catalogue = Self.edited([
      "P027": {
        $0.materials[2].necessity = "3"
        $0.materials[2].copies = 3
      }
    ])
    let photo = try Self.line("yszp", Self.bundle(["P027", "P028"], in: catalogue))
    #expect(photo.necessity == .required)
    #expect(photo.copies == 3)
    #expect(photo.action == .bring)
    #expect(photo.otherWays.isEmpty, "that it may follow does for one of them only")
  }

  @Test("a promise does for all only where each takes it")
  func declared() throws {
    let one = Self.edited(["P027": { $0.materials[2].declarable = true }])
    #expect(try Self.line("yszp", Self.bundle(["P027", "P028"], in: one)).action == .bring)
    let both = Self.edited(["P027": { $0.materials[2].declarable = true }, "P028": { $0.materials[2].declarable = true }])
    #expect(try Self.line("yszp", Self.bundle(["P027", "P028"], in: both)).action == .declare)
  }

  @Test("what is left out of one item is asked for by the others, and by none where it is left out of all")
  func leftOut() throws {
    let catalogue = Self.edited([
      "P027": {
        $0.questions = GuidedItem.draft().questions
        $0.materials[0].condition = "first = yes"
        $0.materials[4].condition = "first = yes"
      }
    ])
    let bundle = Self.bundle(["P027", "P028"], in: catalogue, answers: ["first": .choices(["no"])])
    #expect(try Self.line("idc", bundle).items == ["P028"])
    #expect(try Self.line("idc", bundle).action == .bring)
    #expect(try Self.line("sqb", bundle).items.isEmpty)
    #expect(try Self.line("sqb", bundle).action == .leaveOut)
    #expect(Self.bundle(["P027", "P028"], in: catalogue).open.map(\.code) == ["first"])
  }

  @Test("asks for nothing that no item asks for apart, for each thing once, and for all that does not come from within", arguments: 0..<40)
  func property(_ seed: Int) {
    var drawn = DrawnConditions(seed: UInt64(seed))
    let items = Sample.catalogue.items
    let codes = Set((0..<2 + drawn.draw(8)).map { _ in items[drawn.draw(items.count)].code }).sorted()
    let bundle = Self.bundle(codes, held: drawn.draw(2) == 0 ? [HeldCertificate(id: "c", type: "ct027")] : [])
    let apart = Set(bundle.plans.flatMap { $0.lines.filter { $0.action == .bring }.map(\.material.code) })
    let brought = bundle.lines.filter { $0.action == .bring }.map(\.line.material.code)
    #expect(Set(brought).count == brought.count)
    #expect(Set(brought).isSubset(of: apart))
    for material in apart.subtracting(brought) {
      #expect(bundle.lines.contains { $0.line.material.code == material && ($0.source != nil || $0.action == .mayApply) })
    }
    #expect(bundle.saved >= 0)
  }

  @Test("tells the parts of an event of life that are handled elsewhere")
  func elsewhere() throws {
    func parts(_ code: String) throws -> [String] {
      let event = try #require(Sample.catalogue.lifeEvents.first { $0.code == code })
      return event.partsElsewhere(event.items.map { Sample.item($0).name })
    }
    #expect(try parts("E3") == ["公积金提取", "医保个人账户一次性支取", "驾驶证注销"])
    #expect(try parts("E1").isEmpty)
  }
}
