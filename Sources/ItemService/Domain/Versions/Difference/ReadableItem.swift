import Civics

/// An item's draft as its fields in words for people, in the order of the standard.
struct ReadableItem {
  let draft: ItemDraft
  let material: (String) -> String?

  init(_ draft: ItemDraft, material: @escaping (String) -> String?) {
    self.draft = draft
    self.material = material
  }

  var fields: [ReadableField] {
    [
      one(.name, "事项名称", "name", draft.name), one(.nameEnglish, "英文名称", "English name", draft.nameEnglish),
      one(.baseCode, "基本编码", "base code", draft.baseCode),
      one(.implementationCode, "实施编码", "implementation code", draft.implementationCode),
      one(.target, "面向对象", "whom it serves", Self.targets[draft.target] ?? draft.target),
      one(.type, "事项类型", "type of item", ItemType.word(draft.type)), one(.department, "实施主体", "department", draft.department),
      one(.departmentShort, "实施主体简称", "department in short", draft.departmentShort),
      one(.level, "行使层级", "level", ExerciseLevel.word(draft.level)),
      one(.legalLimit, "法定办结时限", "statutory limit", Self.limit(draft.legalLimit)),
      one(.legalBasis, "法定时限依据", "basis of the statutory limit", draft.legalBasis),
      one(.promisedLimit, "承诺办结时限", "promised limit", Self.limit(draft.promisedLimit)),
      one(.instant, "是否即办", "instant", Self.word(draft.instant)), one(.caseType, "办件类型", "type of case", CaseType.word(draft.caseType)),
      one(.onlineGrade, "网办等级", "online grade", OnlineGrade.word(draft.onlineGrade)),
      one(.crossArea, "通办范围", "area", CrossArea.word(draft.crossArea)),
      one(.hallVisits, "到办事现场次数", "visits", "\(draft.hallVisits)次"),
      one(.visitReason, "必须现场办理原因", "reason of the visit", draft.visitReason?.text ?? ""),
      one(.fee, "收费情况", "fee", draft.fee), one(.lifeEvent, "主题", "event of life", draft.lifeEvent ?? ""), materials,
      ReadableField(
        path: "result", name: Bilingual("审批结果", "result"), value: draft.result.name,
        parts: [
          ReadableField(path: "result.name", name: Bilingual("审批结果名称", "name of the result"), value: draft.result.name),
          ReadableField(
            path: "result.kind", name: Bilingual("审批结果类型", "kind of result"), value: Self.results[draft.result.kind] ?? draft.result.kind),
          ReadableField(
            path: "result.certificate_type", name: Bilingual("证照类型", "certificate type"), value: draft.result.certificateType ?? ""),
        ]),
      .texts(key(.otherSteps), Bilingual("其他环节", "other step"), draft.otherSteps ?? []),
      .texts(key(.specialProcedures), Bilingual("特别程序", "special procedure"), draft.specialProcedures ?? []),
      one(.assurance, "身份核验等级", "assurance level", draft.assurance.map { "\($0)级" } ?? ""),
    ] + ReadableRecord(draft.record ?? ItemRecordDraft()).fields + [
      ReadableGuide.fees(draft.fees ?? [], at: key(.fees)), ReadableGuide.questions(draft.questions ?? [], at: key(.questions)), variations,
      .list(
        key(.basis), Bilingual("数据依据", "basis of a value"), draft.basis.sorted { $0.key < $1.key }, key: { $0.key }, value: { $0.value },
        parts: { _, _ in [] }),
    ]
  }

  static func limit(_ limit: ItemDraft.Limit?) -> String {
    guard let limit else { return "" }
    guard let unit = PeriodUnit(rawValue: limit.unit), let duration = DurationLimit(limit.value, unit) else {
      return "\(limit.value) (\(limit.unit))"
    }
    return duration.name.zh
  }

  static func word(_ flag: Bool?) -> String { flag.map { $0 ? "是" : "否" } ?? "" }

  private static let targets = ["natural_person": "自然人", "legal_person": "法人"]
  private static let results = ["certificate": "证照", "document": "批文", "payment": "给付", "other": "其他"]

  private var materials: ReadableField {
    .list(
      key(.materials), Bilingual("申请材料", "material"), draft.materials, key: \.material, value: { name(of: $0.material) }
    ) { need, path in
      let title = name(of: need.material)
      func part(_ field: String, _ zh: String, _ en: String, _ value: String) -> ReadableField {
        ReadableField(path: "\(path).\(field)", name: Bilingual("\(title)：\(zh)", "\(title): \(en)"), value: value)
      }
      return [
        part("necessity", "材料必要性", "necessity", MaterialNecessity.word(need.necessity)),
        part("copies", "份数", "copies", "\(need.copies)份"), part("condition", "适用情形", "when it applies", need.condition ?? ""),
        part("law", "要求提供材料的依据", "law", need.law ?? ""),
        part("substitutes", "可替代材料", "substitutes", (need.substitutes ?? []).map { name(of: $0) }.sorted().joined(separator: "、")),
        part("declarable", "告知承诺", "declarable", Self.word(need.declarable)),
      ]
    }
  }

  private var variations: ReadableField {
    .list(
      key(.variations), Bilingual("区域差异", "variation"), draft.variations ?? [], key: { $0.region ?? $0.hall ?? "" },
      value: { $0.region ?? $0.hall ?? "" }
    ) { variation, path in
      let place = variation.region ?? variation.hall ?? ""
      func part(_ field: VariationDraft.CodingKeys, _ zh: String, _ en: String, _ value: String) -> ReadableField {
        ReadableField(path: "\(path).\(field.rawValue)", name: Bilingual("\(place)：\(zh)", "\(place): \(en)"), value: value)
      }
      return [
        part(.promisedLimit, "承诺办结时限", "promised limit", Self.limit(variation.promisedLimit)),
        part(.hallVisits, "到办事现场次数", "visits", variation.hallVisits.map { "\($0)次" } ?? ""),
        part(.address, "办理地点", "address", variation.address ?? ""), part(.officeHours, "办理时间", "office hours", variation.officeHours ?? ""),
        part(.enquiry, "咨询方式", "enquiry", variation.enquiry ?? ""), part(.complaint, "监督投诉方式", "complaint", variation.complaint ?? ""),
        part(
          .materialsLeftOut, "免交材料", "materials left out",
          (variation.materialsLeftOut ?? []).map { name(of: $0) }.sorted().joined(separator: "、")),
        ReadableGuide.fees(variation.fees ?? [], at: "\(path).\(VariationDraft.CodingKeys.fees.rawValue)"),
      ]
    }
  }

  private func name(of code: String) -> String { material(code) ?? code }

  private func key(_ field: ItemDraft.CodingKeys) -> String { field.rawValue }

  private func one(_ field: ItemDraft.CodingKeys, _ zh: String, _ en: String, _ value: String) -> ReadableField {
    ReadableField(path: field.rawValue, name: Bilingual(zh, en), value: value)
  }
}

extension CodeTable {
  /// What people read for a code of this table; the code itself where it is none.
  static func word(_ code: String) -> String { Self(rawValue: code)?.name.zh ?? code }
}
