import Civics
import ItemDomain
import Testing

@Suite("A catalogue")
struct CatalogueTests {
  @Test(
    "takes the sample whole: 116 items, 62 materials, 74 certificate types, 10 life events, no fault, and warnings only of what it does not tell"
  )
  func sample() {
    let catalogue = Sample.catalogue
    #expect(catalogue.items.count == 116)
    #expect(catalogue.items.filter { $0.target == .naturalPerson }.count == 66)
    #expect(catalogue.items.filter { $0.target == .legalPerson }.count == 50)
    #expect(catalogue.materials.count == 62)
    #expect(catalogue.certificateTypes.count == 74)
    #expect(catalogue.lifeEvents.count == 10)
    let untold: Set<CatalogueRule> = [.resultSampleMissing, .paymentDisagrees, .licenceFlowMissing, .phonesDisagree, .officeHoursUnclear]
    #expect(Set(catalogue.warnings.map(\.rule)) == untold)
  }

  @Test("has an English name of each material of the sample, and the Chinese one in the place of one that is left out")
  func materialsInEnglish() throws {
    for material in Sample.catalogue.materials {
      #expect(!material.nameEnglish.isEmpty && material.nameEnglish.allSatisfy(\.isASCII), "\(material.code)")
    }
    #expect(Set(Sample.catalogue.materials.map(\.nameEnglish)).count == Sample.catalogue.materials.count)
    var draft = Sample.draft
    draft.materials[0].nameEnglish = nil
    let title = try #require(try Catalogue(draft).material(draft.materials[0].code)).title
    #expect(title.zh == draft.materials[0].name && title.en == title.zh)
    draft.materials[0].nameEnglish = " "
    #expect(throws: (any Error).self) { try Catalogue(draft) }
  }

  @Test("keeps what the sample says of an item")
  func fields() throws {
    let item = try #require(Sample.catalogue.item("P027"))
    #expect(item.name == "残疾人证新办")
    #expect(item.implementationCode.count == 31)
    #expect(item.implementationCode.hasSuffix("4" + item.baseCode))
    #expect(item.legalLimit == .workdays(20))
    #expect(item.promisedLimit == .workdays(15))
    #expect(item.type == .confirmation)
    #expect(item.hallVisits == 1)
    #expect(item.visitReason?.kind == .originals)
    #expect(item.materials.map(\.material) == ["idc", "hkb", "yszp", "jbzm", "sqb"])
    #expect(item.result.certificateType == "ct046")
    #expect(item.otherSteps == ["残疾评定", "公示5日"])
    #expect(item.isFree)
    #expect(item.state == .published)
    #expect(item.version == 1)
  }

  @Test("a third of the sample's items are decided on the spot, each with a promise of nothing")
  func instantShare() {
    let instant = Sample.catalogue.items.filter(\.isInstant)
    #expect(instant.count == 39)
    #expect(instant.allSatisfy { $0.promisedLimit.value == 0 })
  }

  @Test("knows who issues a certificate by its type, also where result and material have other names")
  func issuers() {
    #expect(Sample.catalogue.itemsIssuing("ct046") == ["P027", "P028"])
    #expect(Sample.catalogue.itemsIssuing("ct025") == ["P005", "P006", "P008"])
    #expect(Sample.catalogue.itemsIssuing("ct026").isEmpty)
    #expect(Sample.catalogue.itemsIssuing("居民身份证").isEmpty)
  }

  @Test("counts 日 in workdays for a licence and in calendar days elsewhere")
  func days() {
    let licence = Sample.item("L035")
    #expect(licence.type == .licence)
    #expect(licence.counted(licence.legalLimit) == .workdays(10))
    let service = Sample.item("P001")
    #expect(service.counted(service.legalLimit) == DurationLimit(60, .calendarDay))
  }

  @Test("is the same whatever the order of the records")
  func order() throws {
    var draft = Sample.draft
    draft.items.reverse()
    draft.materials.reverse()
    draft.lifeEvents.reverse()
    let catalogue = try Catalogue(draft)
    #expect(catalogue.items == Sample.catalogue.items)
    #expect(catalogue.materials == Sample.catalogue.materials)
    #expect(catalogue.lifeEvents == Sample.catalogue.lifeEvents)
  }

  @Test("has items in the versions and states that are told, and the others as they are")
  func standing() {
    let paused = ItemStanding(version: 7, state: .paused)
    let catalogue = Sample.catalogue.standing(["P028": paused, "nobody": paused])
    #expect(catalogue.item("P028")?.version == 7)
    #expect(catalogue.item("P028")?.state == .paused)
    #expect(catalogue.itemsIssuing("ct046") == ["P027"])
    let isOther = zip(catalogue.items, Sample.catalogue.items).filter { $0 != $1 }.map(\.0.code)
    #expect(isOther == ["P028"])
    #expect(Sample.catalogue.item("P028")?.version == 1, "it is a catalogue of its own")
  }

  @Test("counts the characters of a text, and not its bytes")
  func characters() throws {
    var draft = Sample.draft
    draft.materials[0].name = String(repeating: "材", count: CatalogueLimits.shortName)
    #expect(try Catalogue(draft).materials.count == 62)
    draft.materials[0].name += "材"
    let refusal = #expect(throws: CatalogueRefusal.self) { try Catalogue(draft) }
    #expect(refusal?.faults.map(\.rule) == [.textTooLong])
  }

  @Test("takes texts of any script, and nothing that cannot be seen", arguments: ["é", "ß", "〇", "“”", "Ａ", "龥", "🏠", "ⅳ"])
  func scripts(_ text: String) throws {
    var draft = Sample.draft
    draft.materials[0].name = "示例 Example \(text)"
    #expect(try Catalogue(draft).materials.count == 62)
    for unseen in ["\u{7F}", "\u{200B}", "\u{E000}", "\u{2028}", "\u{9}"] {
      draft.materials[0].name = text + unseen
      let refusal = #expect(throws: CatalogueRefusal.self) { try Catalogue(draft) }
      #expect(refusal?.faults.map(\.rule) == [.textUnprintable])
    }
  }
}
