import ItemDomain

/// The standard's fields, materials' points, variations.
extension CatalogueFaultTests {
  /// P001 is promised in some days, with a visit; P003 is instant and wholly online; L035 is a licence.
  static let ofStandard: [Spoiling] = [
    Spoiling(.unknownCode, "item P001", "record.levels[0]") { $0.items[0].tell { $0.levels = ["8"] } },
    Spoiling(.unknownCode, "item P001", "record.department_nature") { $0.items[0].tell { $0.departmentNature = "4" } },
    Spoiling(.unknownCode, "item P001", "record.power_source") { $0.items[0].tell { $0.powerSource = "7" } },
    Spoiling(.unknownCode, "item P001", "record.handling_forms[1]") { $0.items[0].tell { $0.handlingForms = ["1", "5"] } },
    Spoiling(.unknownCode, "item P001", "record.service_objects[0]") { $0.items[0].tell { $0.serviceObjects = ["7"] } },
    Spoiling(.unknownCode, "item P001", "record.review_type") { $0.items[0].tell { $0.reviewType = "3" } },
    Spoiling(.unknownCode, "item P001", "record.online_depth[0]") { $0.items[0].tell { $0.onlineDepth = ["9"] } },
    Spoiling(.unknownCode, "item P001", "record.person_topics[0]") { $0.items[0].tell { $0.personTopics = ["32"] } },
    Spoiling(.unknownCode, "item P001", "record.legal_topics[0]") { $0.items[0].tell { $0.legalTopics = ["35"] } },
    Spoiling(.unknownCode, "item P001", "record.deliveries[0]") { $0.items[0].tell { $0.deliveries = ["8"] } },
    Spoiling(.textTooLong, "item P001", "record.acceptance_conditions") {
      $0.items[0].tell { $0.acceptanceConditions = String(repeating: "长", count: CatalogueLimits.text + 1) }
    },
    Spoiling(.textUnprintable, "item P001", "record.address") { $0.items[0].tell { $0.address = "一楼\n二楼" } },
    Spoiling(.textMissing, "item P001", "record.flow[0].name") { $0.items[0].tell { $0.flow = [FlowStepDraft.named("")] } },
    Spoiling(.unknownCode, "item P001", "record.flow[0].limit.unit") {
      var limit = $0.items[0].legalLimit
      limit.unit = "9"
      $0.items[0].tell { $0.flow = [FlowStepDraft.named("受理", limit)] }
    },
    Spoiling(.conditionUnreadable, "item P003", "record.rules[0]") { $0.items[2].tell { $0.rules = ["evidence_complete = yes"] } },
    Spoiling(.conditionUnreadable, "item P003", "record.rules[0]") { $0.items[2].tell { $0.rules = ["R1 1: evidence_complete = "] } },
    Spoiling(.conditionUnknown, "item P003", "record.rules[1]") {
      $0.items[2].tell { $0.rules = ["R1 1: uploads <= 3", "R2 1: source_nothing = upload"] }
    },
    Spoiling(.duplicate, "item P003", "record.rules[1]") { $0.items[2].tell { $0.rules = ["R1 1: uploads <= 3", "R1 2: papers = 0"] } },
    Spoiling(.outOfRange, "item P003", "record.rules[0].version") { $0.items[2].tell { $0.rules = ["R1 0: uploads <= 3"] } },
    Spoiling(.tooMany, "item P003", "record.rules") {
      $0.items[2].tell { $0.rules = (0...CatalogueLimits.rulesOfAnItem).map { "R\($0) 1: uploads <= 3" } }
    },
    Spoiling(.codeUnreadable, "item P001", "record.flow[0].code") { $0.items[0].tell { $0.flow = [FlowStepDraft.taken("Plan", 3)] } },
    Spoiling(.duplicate, "item P001", "record.flow[1].code") {
      $0.items[0].tell { $0.flow = [FlowStepDraft.taken("plan", 3), FlowStepDraft.taken("plan", 3)] }
    },
    Spoiling(.unknownReference, "item P001", "record.flow[0].after[0]") {
      $0.items[0].tell { $0.flow = [FlowStepDraft.taken("plan", 3, after: ["site"]), FlowStepDraft.taken("site", 3)] }
    },
    Spoiling(.outOfRange, "item P001", "record.flow[0].limit") { $0.items[0].tell { $0.flow = [FlowStepDraft.taken("plan", 0)] } },
    Spoiling(.outOfRange, "item P001", "record.flow[0].limit") {
      $0.items[0].tell { $0.flow = [FlowStepDraft.taken("plan", 3, unit: "2")] }
    },
    Spoiling(.textMissing, "item P001", "record.flow[0].office") {
      $0.items[0].tell {
        var step = FlowStepDraft.taken("plan", 3)
        step.office = nil
        $0.flow = [step]
      }
    },
    Spoiling(.tooMany, "item P001", "record.flow") {
      $0.items[0].tell { $0.flow = (0...CatalogueLimits.departmentSteps).map { FlowStepDraft.taken("step\($0)", 1) } }
    },
    Spoiling(.textMissing, "item P001", "record.answers[0].answer") { $0.items[0].tell { $0.answers = [AnswerDraft.of("何时？", "")] } },
    Spoiling(.tooMany, "item P001", "record.answers") {
      $0.items[0].tell { $0.answers = Array(repeating: AnswerDraft.of("何时？", "现在"), count: CatalogueLimits.entries + 1) }
    },
    Spoiling(.reviewTypeDisagrees, "item P001", "record.review_type") { $0.items[0].tell { $0.reviewType = "1" } },
    Spoiling(.reviewTypeDisagrees, "item P003", "record.review_type") { $0.items[2].tell { $0.reviewType = "2" } },
    Spoiling(.unknownCode, "material idc", "points.form") { $0.materials[0].tell { $0.form = "4" } },
    Spoiling(.unknownCode, "material idc", "points.source") { $0.materials[0].tell { $0.source = "30" } },
    Spoiling(.textMissing, "material idc", "points.receiving_points[0]") { $0.materials[0].tell { $0.receivingPoints = [""] } },
    Spoiling(.tooMany, "material idc", "points.review_points") {
      $0.materials[0].tell { $0.reviewPoints = Array(repeating: "核对姓名", count: CatalogueLimits.pointsOfAMaterial + 1) }
    },
    Spoiling(.unknownPlace, "item P001", "variations[0].region") { $0.items[0].vary { $0.region = "4406" } },
    Spoiling(.unknownPlace, "item P001", "variations[0].region") { $0.items[0].vary { $0.region = "999999" } },
    Spoiling(.unknownPlace, "item P001", "variations[0].region") { $0.items[0].vary { _ in } },
    Spoiling(.unknownPlace, "item P001", "variations[0].hall") { $0.items[0].vary { ($0.region, $0.hall) = ("440604", "H1") } },
    Spoiling(.unknownPlace, "item P001", "variations[0].hall") { $0.items[0].vary { $0.hall = "大厅" } },
    Spoiling(.repeatedPlace, "item P001", "variations[1]") {
      $0.items[0].vary { $0.hall = "H1" }
      $0.items[0].vary { $0.hall = "H1" }
    },
    Spoiling(.tooMany, "item P001", "variations") {
      $0.items[0].vary { $0.hall = "H1" }
      $0.items[0].variations = Array(repeating: $0.items[0].variations![0], count: CatalogueLimits.variationsOfAnItem + 1)
    },
    Spoiling(.outOfRange, "item P001", "variations[0].hall_visits") { $0.items[0].vary { ($0.hall, $0.hallVisits) = ("H1", 10) } },
    Spoiling(.unknownReference, "item P001", "variations[0].materials_left_out") {
      $0.items[0].vary { ($0.hall, $0.materialsLeftOut) = ("H1", ["nothing"]) }
    },
    Spoiling(.promisedBeyondLegal, "item P001", "variations[0].promised_limit") {
      var limit = $0.items[0].legalLimit
      limit.value += 1
      $0.items[0].vary { ($0.region, $0.promisedLimit) = ("440604", limit) }
    },
    Spoiling(.instantDisagrees, "item P003", "variations[0].promised_limit") {
      var limit = $0.items[2].promisedLimit
      limit.value = 1
      $0.items[2].vary { ($0.region, $0.promisedLimit) = ("440604", limit) }
    },
    Spoiling(.fullyOnlineWithVisit, "item P003", "variations[0].hall_visits") {
      $0.items[2].vary { ($0.region, $0.hallVisits) = ("440604", 1) }
    },
  ]
}
