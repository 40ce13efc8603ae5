import Bus
import Contracts
import ItemDomain
import ItemService
import Testing

extension OverTheBus {
  @Suite("item.get")
  struct GetItemOperationTests {
    @Test("tells everything that a case needs of an item")
    func fields() async throws {
      try await ItemBench.reading { bench async throws in
        let item = try await bench.get("P027")
        #expect(item.code == "P027")
        #expect(item.version == 1)
        #expect(item.name == "残疾人证新办")
        #expect(item.nameEnglish == "Disability certificate, first issue")
        #expect(item.target == .natural)
        #expect(item.typeCode == "07")
        #expect(item.type == "行政确认")
        #expect(item.department == "残疾人联合会")
        #expect(item.state == .published)
        #expect(!item.instant)
        #expect(item.caseTypeCode == "2")
        #expect(item.promised?.value == 15)
        #expect(item.promised?.unit == .workday)
        #expect(item.legal?.value == 20)
        #expect(item.onlineGrade == 3)
        #expect(item.assurance == 0)
        #expect(item.hallVisits == 1)
        #expect(item.visitReason == "originals")
        #expect(item.visitReasonText == "现场核验原件")
        #expect(item.fee == "不收费")
        #expect(item.lifeEvent == "扶残助困")
        #expect(item.resultName == "残疾人证")
        #expect(item.resultKind == "certificate")
        #expect(item.resultCertificateType == "ct046")
        #expect(item.implementationCode == "13440604X9T008059H4440790501000")
        #expect(item.materials.map(\.id) == ["idc", "hkb", "yszp", "jbzm", "sqb"])
        let card = try #require(item.materials.first)
        #expect(card.name == "居民身份证" && card.nameEnglish == "Resident ID card")
        #expect(card.certificateType == "ct027")
        #expect(card.holder == "applicant")
        #expect(card.issuer == "公安")
        #expect(card.necessity == .required)
        #expect(card.copies == 1)
        #expect(item.materials[2].certificateType.isEmpty, "no certificate stands in for a photograph")
      }
    }

    @Test("tells limits in the unit that the law writes, an instant item's promise as none, and what may follow later")
    func limits() async throws {
      try await ItemBench.reading { bench async throws in
        let card = try await bench.get("P001")
        #expect(card.legal == TimeLimit.with { ($0.value, $0.unit) = (60, .day) })
        for code in Sample.catalogue.items.filter(\.isInstant).prefix(3).map(\.code) {
          let item = try await bench.get(code)
          #expect(item.instant)
          #expect(item.promised?.value == 0)
        }
        let shop = try await bench.get("L006")
        #expect(shop.target == .legal)
        #expect(shop.materials.first { $0.id == "cyjk" }?.necessity == .mayFollow)
        #expect(try await bench.get("P006").materials.first { $0.id == "jhz" }?.necessity == .conditional)
      }
    }

    @Test("names no certificate for a material that none may replace")
    func notReplaceable() async throws {
      try await ItemBench.reading { bench async throws in
        let item = try await bench.get("P064")
        #expect(item.materials.first { $0.id == "tyz" }?.certificateType == "")
      }
    }

    @Test("refuses a code or a version that never was", arguments: [("P999", 0), ("", 0), ("p027", 0), ("P027", 2), ("P027", .max)])
    func unknown(_ code: String, _ version: Int) async throws {
      try await ItemBench.reading { bench async throws in
        #expect(await ItemBench.refusal { try await bench.get(code, version: version) }?.name == "item.unknown")
      }
    }

    @Test("refuses a negative version")
    func negative() async throws {
      try await ItemBench.reading { bench async throws in
        #expect(await ItemBench.refusal { try await bench.get("P027", version: -1) }?.name == "bus.badRequest")
      }
    }

    @Test("knows no item before the first import, and all else answers empty")
    func empty() async throws {
      try await ItemBench.with(sample: false) { bench async throws in
        #expect(await ItemBench.refusal { try await bench.get("P027") }?.name == "item.unknown")
        #expect(try await bench.list().total == 0)
        #expect(try await bench.search("身份证").items.isEmpty)
        #expect(await ItemBench.refusal { try await bench.set("P027", .paused) }?.name == "item.unknown")
      }
    }
  }
}
