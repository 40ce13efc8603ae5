import Civics
import ItemDomain
import Testing

@Suite("A catalogue is refused")
struct CatalogueFaultTests {
  struct Spoiling: Sendable, CustomTestStringConvertible {
    let rule: CatalogueRule
    let record: String
    let field: String
    let spoil: @Sendable (inout CatalogueDraft) -> Void

    init(_ rule: CatalogueRule, _ record: String, _ field: String, _ spoil: @escaping @Sendable (inout CatalogueDraft) -> Void) {
      self.rule = rule
      self.record = record
      self.field = field
      self.spoil = spoil
    }

    var testDescription: String { "\(rule) at \(field) of \(record)" }
  }

  /// The first item is P001 (promised period, one visit), the third P003 (instant, wholly online).
  static let spoilings: [Spoiling] = ofCatalogue + ofStandard + ofGuides

  private static let ofCatalogue: [Spoiling] = [
    Spoiling(.unknownSchema, "catalogue items-sample/1", "schema") { $0.schema = "items-sample/1" },
    Spoiling(.tooMany, "item P001", "materials") {
      $0.items[0].materials = Array(repeating: $0.items[0].materials[0], count: CatalogueLimits.materialsOfAnItem + 1)
    },
    Spoiling(.tooMany, "item P001", "other_steps") {
      $0.items[0].otherSteps = Array(repeating: "公示", count: CatalogueLimits.entries + 1)
    },
    Spoiling(.tooMany, "life event E1", "items") {
      $0.lifeEvents[0].items = Array(repeating: "P001", count: CatalogueLimits.itemsOfALifeEvent + 1)
    },
    Spoiling(.textMissing, "item P001", "name") { $0.items[0].name = "" },
    Spoiling(.textMissing, "item P001", "department") { $0.items[0].department = " \t" },
    Spoiling(.textMissing, "item #1", "code") { $0.items[0].code = "" },
    Spoiling(.textMissing, "material idc", "issuer") { $0.materials[0].issuer = "" },
    Spoiling(.textTooLong, "item P001", "name") { $0.items[0].name = String(repeating: "长", count: CatalogueLimits.text + 1) },
    Spoiling(.textTooLong, "item #1", "code") { $0.items[0].code = String(repeating: "P", count: CatalogueLimits.code + 1) },
    Spoiling(.textUnprintable, "item P001", "fee") { $0.items[0].fee = "免费\n伪造的一行" },
    Spoiling(.textUnprintable, "certificate type ct001", "name") { $0.certificateTypes[0].name = "证\u{202E}照" },
    Spoiling(.codeLength, "item P001", "base_code") { $0.items[0].baseCode.removeLast() },
    Spoiling(.codeLength, "item P001", "implementation_code") { $0.items[0].implementationCode += "0" },
    Spoiling(.codeLength, "item P001", "base_code") { $0.items[0].baseCode = "44209010100x" },
    Spoiling(.unknownCode, "item P001", "target") { $0.items[0].target = "robot" },
    Spoiling(.unknownCode, "item P001", "item_type") { $0.items[0].type = "11" },
    Spoiling(.unknownCode, "item P001", "level") { $0.items[0].level = "8" },
    Spoiling(.unknownCode, "item P001", "case_type") { $0.items[0].caseType = "3" },
    Spoiling(.unknownCode, "item P001", "online_grade") { $0.items[0].onlineGrade = "5" },
    Spoiling(.unknownCode, "item P001", "cross_area") { $0.items[0].crossArea = "9" },
    Spoiling(.unknownCode, "item P001", "state") { $0.items[0].state = "gone" },
    Spoiling(.unknownCode, "item P001", "legal_limit.unit") { $0.items[0].legalLimit.unit = "5" },
    Spoiling(.unknownCode, "item P001", "visit_reason.code") { $0.items[0].visitReason?.code = "tea" },
    Spoiling(.unknownCode, "item P001", "materials[0].necessity") { $0.items[0].materials[0].necessity = "4" },
    Spoiling(.unknownCode, "item P001", "result.kind") { $0.items[0].result.kind = "prize" },
    Spoiling(.unknownCode, "item P001", "basis.name") { $0.items[0].basis["name"] = "rumour" },
    Spoiling(.unknownCode, "material idc", "kind") { $0.materials[0].kind = "0" },
    Spoiling(.unknownCode, "material idc", "holder") { $0.materials[0].holder = "neighbour" },
    Spoiling(.outOfRange, "item P001", "legal_limit.value") { $0.items[0].legalLimit.value = -1 },
    Spoiling(.outOfRange, "item P001", "promised_limit.value") { $0.items[0].promisedLimit.value = .max },
    Spoiling(.outOfRange, "item P001", "hall_visits") { $0.items[0].hallVisits = 10 },
    Spoiling(.outOfRange, "item P001", "version") { $0.items[0].version = 0 },
    Spoiling(.outOfRange, "item P001", "assurance") { $0.items[0].assurance = 4 },
    Spoiling(.outOfRange, "item P001", "assurance") { $0.items[0].assurance = -1 },
    Spoiling(.outOfRange, "item P001", "materials[0].copies") { $0.items[0].materials[0].copies = 0 },
    Spoiling(.duplicate, "item P001", "code") { $0.items[1].code = "P001" },
    Spoiling(.duplicate, "item P002", "implementation_code") { $0.items[1].implementationCode = $0.items[0].implementationCode },
    Spoiling(.duplicate, "material idc", "code") { $0.materials.append($0.materials[0]) },
    Spoiling(.duplicate, "certificate type ct001", "code") { $0.certificateTypes.append($0.certificateTypes[0]) },
    Spoiling(.duplicate, "life event E1", "code") { $0.lifeEvents.append($0.lifeEvents[0]) },
    Spoiling(.unknownReference, "item P001", "materials[1].material") { $0.items[0].materials[1].material = "nothing" },
    Spoiling(.unknownReference, "item P001", "result.certificate_type") { $0.items[0].result.certificateType = "居民身份证" },
    Spoiling(.unknownReference, "material idc", "certificate_type") { $0.materials[0].certificateType = "ct999" },
    Spoiling(.unknownReference, "life event E1", "items[0]") { $0.lifeEvents[0].items[0] = "P999" },
    Spoiling(.repeatedMaterial, "item P001", "materials[1].material") { $0.items[0].materials[1].material = "idc" },
    Spoiling(.certificateTypeMissing, "item P001", "result.certificate_type") { $0.items[0].result.certificateType = nil },
    Spoiling(.certificateTypeMissing, "material idc", "certificate_type") { $0.materials[0].certificateType = nil },
    Spoiling(.notOnApplication, "item P001", "item_type") { $0.items[0].type = "02" },
    Spoiling(.instantDisagrees, "item P001", "instant") { $0.items[0].instant = true },
    Spoiling(.instantDisagrees, "item P003", "instant") { $0.items[2].instant = false },
    Spoiling(.instantDisagrees, "item P003", "promised_limit") { $0.items[2].promisedLimit.value = 1 },
    Spoiling(.promisedPeriodMissing, "item P001", "promised_limit") { $0.items[0].promisedLimit.value = 0 },
    Spoiling(.promisedBeyondLegal, "item P001", "promised_limit") { $0.items[0].promisedLimit.value = 43 },
    Spoiling(.promisedBeyondLegal, "item P001", "promised_limit") { $0.items[0].promisedLimit.unit = "4" },
    Spoiling(.fullyOnlineWithVisit, "item P003", "hall_visits") { $0.items[2].hallVisits = 1 },
  ]

  @Test("for a fault, named by record, field and rule", arguments: spoilings)
  func fault(_ spoiling: Spoiling) throws {
    var draft = Sample.draft
    spoiling.spoil(&draft)
    let refusal = try #require(throws: CatalogueRefusal.self) { try Catalogue(draft) }
    #expect(refusal.faults.contains { $0.record == spoiling.record && $0.field == spoiling.field && $0.rule == spoiling.rule })
    #expect(refusal.faults.allSatisfy { $0.rule.level == .block })
    #expect(refusal.description.split(separator: "\n").count == refusal.faults.count, "one line a fault, whatever the data say")
  }

  @Test("for each rule that blocks there is a case here")
  func complete() {
    let blocking = Set(CatalogueRule.allCases.filter { $0.level == .block })
    #expect(Set(Self.spoilings.map(\.rule)) == blocking)
  }

  @Test("with every fault at once, not only the first")
  func allFaults() throws {
    var draft = Sample.draft
    draft.items[0].name = ""
    draft.items[5].onlineGrade = "9"
    draft.items[115].materials[0].material = "nothing"
    draft.materials[3].holder = "neighbour"
    let refusal = try #require(throws: CatalogueRefusal.self) { try Catalogue(draft) }
    #expect(Set(refusal.faults.map(\.record)) == ["item P001", "item P006", "item L050", "material lhz"])
    #expect(refusal.faults.count == 4)
  }

  @Test("though a draft with more items than the limit is not read at all")
  func tooManyItems() throws {
    var draft = Sample.draft
    draft.items = Array(repeating: draft.items[0], count: CatalogueLimits.items + 1)
    let refusal = try #require(throws: CatalogueRefusal.self) { try Catalogue(draft) }
    #expect(refusal.faults.map(\.rule) == [.tooMany])
  }

  @Test("for codes of another length than the standard that is set")
  func codeLengths() throws {
    var draft = Sample.draft
    for place in draft.items.indices {
      draft.items[place].baseCode = String(draft.items[place].baseCode.prefix(10))
      draft.items[place].implementationCode = String(draft.items[place].implementationCode.suffix(24))
    }
    #expect(try Catalogue(draft, codeLengths: .interchange).items.count == 116)
    let refusal = try #require(throws: CatalogueRefusal.self) { try Catalogue(draft) }
    #expect(Set(refusal.faults.map(\.rule)) == [.codeLength])
    #expect(refusal.faults.count == 2 * 116)
  }

  /// What the sample tells too little of already is told first, so that one thing is wrong at a time.
  private static let warnings: [Spoiling] = [
    Spoiling(.visitReasonMissing, "item P001", "visit_reason") { $0.items[0].visitReason = nil },
    Spoiling(.visitReasonSurplus, "item P003", "visit_reason") { $0.items[2].visitReason = $0.items[0].visitReason },
    Spoiling(.resultKindDisagrees, "item P001", "result.kind") { $0.items[0].result.kind = "document" },
    Spoiling(.zeroVisitsNotOnline, "item P003", "hall_visits") { $0.items[2].onlineGrade = "1" },
    Spoiling(.resultSampleMissing, "item P001", "record.result_sample") { $0.items[0].tell { $0.resultSample = "" } },
    Spoiling(.paymentDisagrees, "item P001", "record.paid_online") {
      $0.items[0].fee = "不收费"
      $0.items[0].tell { $0.paidOnline = true }
    },
    Spoiling(.paymentDisagrees, "item P001", "fees") {
      $0.items[0].fee = "20元"
      $0.items[0].fees = []
    },
    Spoiling(.topicDisagrees, "item P001", "record.legal_topics") { $0.items[0].tell { $0.legalTopics = ["01"] } },
    Spoiling(.topicDisagrees, "item P001", "record.person_topics") {
      $0.items[0].tell { ($0.serviceObjects, $0.personTopics) = (["2"], ["17"]) }
    },
    Spoiling(.flowBeyondPromised, "item L035", "record.flow") { draft in
      let place = draft.items.firstIndex { $0.code == "L035" }!
      var limit = draft.items[place].promisedLimit
      limit.value += 1
      draft.items[place].tell { $0.flow?[0].limit = limit }
    },
    Spoiling(.flowBeyondPromised, "item L035", "record.flow") { draft in
      let days = draft.items.first { $0.code == "L035" }!.promisedLimit.value
      let place = draft.items.firstIndex { $0.code == "L035" }!
      // Side by side they fit; one after the other they do not.
      draft.items[place].tell {
        $0.flow =
          ($0.flow ?? []) + [
            FlowStepDraft.taken("plan", days), FlowStepDraft.taken("fire", days), FlowStepDraft.taken("site", 1, after: ["fire"]),
          ]
      }
    },
    Spoiling(.licenceFlowMissing, "item L035", "record.flow") { draft in
      let place = draft.items.firstIndex { $0.code == "L035" }!
      draft.items[place].tell { $0.flow?.removeLast() }
    },
    Spoiling(.licenceFlowMissing, "item L035", "record.answers") { draft in
      let place = draft.items.firstIndex { $0.code == "L035" }!
      draft.items[place].tell { $0.answers = [] }
    },
    Spoiling(.phonesDisagree, "item P001", "record.enquiry") { $0.items[0].tell { $0.enquiry = "82340000" } },
    Spoiling(.phonesDisagree, "item P001", "record.enquiry") { $0.items[0].tell { $0.enquiry = $0.complaint } },
    Spoiling(.phonesDisagree, "item P001", "record.complaint") { $0.items[0].tell { $0.complaint = "" } },
    Spoiling(.officeHoursUnclear, "item P001", "record.office_hours") { $0.items[0].tell { $0.officeHours = "9:00-17:00" } },
    Spoiling(.officeHoursUnclear, "item P001", "record.office_hours") { $0.items[0].tell { $0.address = "示例路1号" } },
  ]

  /// The sample with all that the standard wants to be told.
  private static let told: CatalogueDraft = {
    var draft = Sample.draft
    for place in draft.items.indices {
      draft.items[place].fee = "不收费"
      draft.items[place].tell {
        $0.resultSample = "样本"
        $0.address = "示例路1号政务服务大厅2号窗口"
        $0.officeHours = "工作日 9:00-17:00"
        ($0.enquiry, $0.complaint) = ("0757-82340000", "0757-12345000")
        $0.flow = ["受理", "审核", "审批", "办结", "送达"].map { FlowStepDraft.named($0) }
        $0.answers = [AnswerDraft.of("何时可取？", "办结之后")]
      }
    }
    return draft
  }()

  @Test("but not for what only warns", arguments: warnings)
  func warning(_ spoiling: Spoiling) throws {
    var draft = Self.told
    #expect(try Catalogue(draft).warnings.isEmpty)
    spoiling.spoil(&draft)
    let catalogue = try Catalogue(draft)
    #expect(catalogue.warnings.map(\.rule) == [spoiling.rule])
    #expect(catalogue.warnings.first?.record == spoiling.record)
    #expect(catalogue.warnings.first?.field == spoiling.field)
  }

  @Test("for each rule that only warns there is a case here")
  func completeWarnings() {
    #expect(Set(Self.warnings.map(\.rule)) == Set(CatalogueRule.allCases.filter { $0.level == .warn }))
  }

  @Test("an item that can be applied for by courier needs neither a visit nor the internet")
  func courier() throws {
    var draft = Self.told
    draft.items[2].onlineGrade = "1"
    draft.items[2].tell { $0.courier = true }
    #expect(try Catalogue(draft).warnings.isEmpty)
  }

  @Test("every rule says how to mend a breach in both languages")
  func remedies() {
    for rule in CatalogueRule.allCases {
      #expect(!rule.remedy.en.isEmpty)
      #expect(rule.remedy.zh.unicodeScalars.contains { $0.properties.isIdeographic })
    }
  }
}
