import Bus
import Contracts
import ItemDomain
import TestKit
import Testing

extension OverTheBus {
  @Suite("item.bundle")
  struct GuideBundleOperationTests {
    @Test("asks once for what several items ask for, and not for what one of them issues")
    func once() async throws {
      try await ItemBench.reading { bench async throws in
        let guide = try await bench.bundle(["P028", "P027"])
        #expect(guide.items.map(\.item) == ["P028", "P027"])
        #expect(guide.items.allSatisfy { $0.materials.isEmpty && $0.complete })
        #expect(guide.items.map(\.bring) == [3, 5])
        #expect(guide.materials.map(\.id) == ["idc", "cjz", "yszp", "hkb", "jbzm", "sqb"])
        #expect(guide.materials[0].items == ["P028", "P027"])
        #expect(guide.materials[1].way == .leaveOut)
        #expect(guide.materials[1].whyEn.contains("P027"))
        #expect(guide.bring == 5)
        #expect(guide.saved == 3)
        #expect(guide.notHere.isEmpty)
      }
    }

    @Test("of an event of life has its items, and names the parts that are handled elsewhere")
    func lifeEvent() async throws {
      try await ItemBench.reading { bench async throws in
        let guide = try await bench.bundle { $0.lifeEvent = "E3" }
        #expect(guide.items.map(\.item) == ["P007", "P051"])
        #expect(guide.notHere == ["公积金提取", "医保个人账户一次性支取", "驾驶证注销"])
      }
    }

    @Test("of an event of life leaves out what cannot be applied for any more, and tells it as handled elsewhere")
    func withdrawn() async throws {
      try await ItemBench.with { bench async throws in
        _ = try await bench.set("P007", .withdrawn)
        let guide = try await bench.bundle { $0.lifeEvent = "E3" }
        #expect(guide.items.map(\.item) == ["P051"])
        #expect(guide.notHere.contains("户口注销"))
      }
    }

    @Test("reads once what the subject holds, of all types that help, and counts an item that is named twice once")
    func reads() async throws {
      try await Applicant.reading { applicant async throws in
        applicant.hold("ct027")
        let request = GuideBundle.with {
          $0.items = ["P028", "P042", "P028"]
          $0.subject = applicant.principal.id
          $0.purpose = Purpose.with { $0.kind = .guide }
        }
        let guide = try await applicant.bench.bench.call(request, as: applicant.principal)
        #expect(guide.items.map(\.item) == ["P028", "P042"])
        #expect(guide.materials[0].way == .held)
        #expect(guide.materials[0].certificate == "certificate-ct027")
        #expect(applicant.asked.map(\.types) == [["ct027", "ct046"]])
      }
    }

    @Test("takes answers for all its items, or for one of them")
    func answers() async throws {
      var draft = Sample.draft
      for code in ["P027", "P042"] {
        let place = try #require(draft.items.firstIndex { $0.code == code })
        draft.items[place].questions = GuidedItem.draft().questions
        draft.items[place].materials[0].condition = "first = yes"
      }
      let guided = draft
      try await ItemBench.with(sample: false) { bench async throws in
        _ = try await bench.takeIn(guided)
        let open = try await bench.bundle(["P027", "P042"])
        #expect(open.open.map(\.code) == ["first"], "the same question is asked once")
        let all = try await bench.bundle(["P027", "P042"]) { $0.answers = [GuideAnswer("first", "no")] }
        #expect(all.open.isEmpty)
        #expect(all.materials[0].way == .leaveOut)
        let one = try await bench.bundle(["P027", "P042"]) {
          $0.answers = [GuideAnswer("first", "yes", item: "P042"), GuideAnswer("first", "no")]
        }
        #expect(one.materials[0].way == .bring)
        #expect(one.materials[0].items == ["P042"])
      }
    }

    @Test("refuses none and too many items, both an event and items, and what there is not")
    func refusals() async throws {
      try await ItemBench.reading { bench async throws in
        let many = Sample.catalogue.items.prefix(21).map(\.code)
        #expect(await ItemBench.refusal { try await bench.bundle() }?.name == "item.bundleTooLarge")
        #expect(await ItemBench.refusal { try await bench.bundle(many) }?.name == "item.bundleTooLarge")
        #expect(await ItemBench.refusal { try await bench.bundle(Array(many.prefix(20))) } == nil)
        #expect(await ItemBench.refusal { try await bench.bundle(["P027"]) { $0.lifeEvent = "E1" } }?.name == "bus.badRequest")
        #expect(await ItemBench.refusal { try await bench.bundle { $0.lifeEvent = "E99" } }?.name == "item.unknownLifeEvent")
        #expect(await ItemBench.refusal { try await bench.bundle(["P027", "P999"]) }?.name == "item.unknown")
        let subject = await ItemBench.refusal { try await bench.bundle(["P027"]) { $0.subject = ItemBench.citizen.id } }
        #expect(subject?.name == "identity.purposeMissing")
      }
    }
  }
}
