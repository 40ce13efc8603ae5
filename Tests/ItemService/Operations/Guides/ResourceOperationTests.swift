import Bus
import Contracts
import ItemDomain
import TestKit
import Testing

extension OverTheBus {
  @Suite("item.putResource and item.resources")
  struct ResourceOperationTests {
    @Test("what is registered is listed, and counts in guides at once")
    func put() async throws {
      try await ItemBench.with { bench async throws in
        #expect(try await bench.guide("P027").materials[0].way == .bring)
        let entry = ResourceEntry.population()
        #expect(try await bench.put(entry) == entry)
        #expect(try await bench.resources().resources == [entry])
        let material = try await bench.guide("P027").materials[0]
        #expect(material.way == .fetch)
        #expect(material.resource == "R1")
        #expect(material.otherWays == [.bring])
      }
    }

    @Test("is changed, retired as it stands, and comes back; each is told once, and what changes nothing is not")
    func changes() async throws {
      try await ItemBench.with { bench async throws in
        _ = try await bench.put(.population())
        _ = try await bench.put(.population())
        _ = try await bench.put(.population { $0.shareType = .conditional })
        let retired = try await bench.put(ResourceEntry.with { ($0.code, $0.retired) = ("R1", true) })
        #expect(retired == .population { ($0.shareType, $0.retired) = (.conditional, true) })
        #expect(try await bench.guide("P027").materials[0].way == .bring)
        #expect(try await bench.resources().total == 0)
        #expect(try await bench.resources { $0.includingRetired = true }.resources == [retired])
        _ = try await bench.put(.population())
        #expect(try await bench.guide("P027").materials[0].way == .fetch)

        let events = try await bench.events(after: 116)
        #expect(events.map(\.kind) == Array(repeating: "item.resourceChanged", count: 4))
        #expect(try events.map { try ResourceChanged(decoding: $0.payload).retired } == [false, false, true, false])
      }
    }

    @Test("with the same key happens once")
    func sameKey() async throws {
      try await ItemBench.with { bench async throws in
        let key = Array("resource-1".utf8)
        let first = try await bench.put(.population(), key: key)
        _ = try await bench.put(.population { $0.shareType = .conditional })
        #expect(try await bench.put(.population(), key: key) == first)
        #expect(try await bench.resources().resources.map(\.shareType) == [.conditional])
      }
    }

    @Test("refuses what cannot be registered, and names the field")
    func faults() async throws {
      try await ItemBench.reading { bench async throws in
        let faults: [(ResourceEntry, String)] = [
          (.population { $0.shareType = .notShared }, "refusal_ground"), (.population { $0.refusalGround = "《档案法》" }, "refusal_ground"),
          (.population { $0.shareType = .unspecified }, "share_type"), (.population { $0.mode = .unspecified }, "mode"),
          (.population { $0.certificateTypes = ["ct999"] }, "certificate_types[0]"),
          (.population { $0.materials = ["nothing"] }, "materials[0]"),
          (.population { $0.provider = "" }, "provider"), (.population(""), "code"), (.population { $0.cycle = "每\n日" }, "cycle"),
          (ResourceEntry.with { ($0.code, $0.retired) = ("R404", true) }, "code"),
        ]
        for (entry, field) in faults {
          let refusal = await ItemBench.refusal { try await bench.put(entry) }
          #expect(refusal?.name == "item.badResource", "\(field)")
          #expect(refusal?.detail.contains(field) == true, "\(field)")
          #expect(refusal?.notExecuted == true)
        }
        let none = await ItemBench.refusal { try await bench.bench.call(PutResource(), as: ItemBench.operations) }
        #expect(none?.name == "item.badResource")
        #expect(try await bench.resources { $0.includingRetired = true }.total == 0)
      }
    }

    @Test("is for operators only", arguments: [ItemBench.citizen, ItemBench.clerk])
    func roles(_ principal: Principal) async throws {
      try await ItemBench.reading { bench async throws in
        #expect(await ItemBench.refusal { try await bench.put(.population(), as: principal) }?.name == "bus.roleMissing")
      }
    }

    @Test("is refused where a setting has fixed the catalogue")
    func fixed() async throws {
      try await ItemBench.with(sample: false, settings: ["catalogue.fixed": "sample"]) { bench async throws in
        #expect(await ItemBench.refusal { try await bench.put(.population()) }?.name == "item.fixedCatalogue")
      }
    }

    @Test("is there before the first import, and after a restart")
    func restart() async throws {
      let directory = TemporaryDirectory.make()
      let entry = ResourceEntry.population { $0.certificateTypes = [] }
      try await ItemBench.with(sample: false, directory: directory) { bench async throws in
        _ = try await bench.put(entry)
        #expect(try await bench.takeIn(Sample.draft).added == 116)
      }
      try await ItemBench.with(sample: false, directory: directory) { bench async throws in
        #expect(try await bench.resources().resources == [entry])
      }
    }

    @Test("an import that names no resources leaves them, one that does names them all")
    func imports() async throws {
      try await ItemBench.with { bench async throws in
        _ = try await bench.put(.population())
        _ = try await bench.takeIn(Sample.draft)
        #expect(try await bench.resources().resources.map(\.code) == ["R1"])
        var draft = Sample.draft
        draft.resources = [GuidedItem.resource("R2")]
        _ = try await bench.takeIn(draft)
        #expect(try await bench.resources().resources.map(\.code) == ["R2"])
        #expect(try await bench.resources { $0.includingRetired = true }.resources.map(\.retired) == [true, false])
      }
    }

    @Test("outlives the import of a catalogue without what it stands for, and stands for it again when that is back")
    func leftAlone() async throws {
      try await ItemBench.with { bench async throws in
        _ = try await bench.put(.population { ($0.certificateTypes, $0.materials) = ([], ["yszp"]) })
        var draft = Sample.draft
        for place in draft.items.indices { draft.items[place].materials.removeAll { $0.material == "yszp" } }
        draft.materials.removeAll { $0.code == "yszp" }
        _ = try await bench.takeIn(draft)
        #expect(try await bench.resources().resources.map(\.materials) == [[]])
        _ = try await bench.takeIn(Sample.draft)
        #expect(try await bench.guide("P027").materials[2].way == .fetch)
      }
    }

    @Test("is listed in pages, by material and by certificate type")
    func pages() async throws {
      try await ItemBench.with { bench async throws in
        for code in ["R1", "R2", "R3"] { _ = try await bench.put(.population(code)) }
        _ = try await bench.put(.population("R4") { ($0.certificateTypes, $0.materials) = (["ct025"], ["yszp"]) })
        let first = try await bench.resources { $0.limit = 2 }
        #expect(first.resources.map(\.code) == ["R1", "R2"])
        #expect(first.total == 4)
        let second = try await bench.resources { ($0.after, $0.limit) = ("R2", 2) }
        #expect(second.resources.map(\.code) == ["R3", "R4"])
        let all = try await bench.resources { ($0.after, $0.limit, $0.includingRetired) = ("R1", 2, true) }
        #expect(all.resources.map(\.code) == ["R2", "R3"])
        #expect(all.total == 4)
        #expect(try await bench.resources { $0.certificateType = "ct027" }.total == 3)
        #expect(try await bench.resources { $0.material = "yszp" }.resources.map(\.code) == ["R4"])
        for limit in [-1, 201] {
          #expect(await ItemBench.refusal { try await bench.resources { $0.limit = limit } }?.name == "bus.badRequest")
        }
      }
    }
  }
}
