import Civics

/// The standard's fields beside those that decide, in words for people.
struct ReadableRecord {
  let draft: ItemRecordDraft

  init(_ draft: ItemRecordDraft) { self.draft = draft }

  var fields: [ReadableField] {
    [
      one(.settingBasis, "设定依据", "legal basis of the item", draft.settingBasis),
      codes(.levels, "行使层级", "level", draft.levels, ExerciseLevel.self),
      one(.departmentCode, "实施主体编码", "code of the department", draft.departmentCode),
      one(.departmentNature, "实施主体性质", "nature of the department", draft.departmentNature.map { BodyNature.word($0) }),
      one(.entrustedBy, "委托部门", "entrusted by", draft.entrustedBy),
      one(.powerSource, "权力来源", "source of power", draft.powerSource.map { PowerSource.word($0) }),
      one(.acceptanceConditions, "受理条件", "conditions of acceptance", draft.acceptanceConditions), flow,
      codes(.handlingForms, "办理形式", "form of handling", draft.handlingForms, HandlingForm.self),
      codes(.serviceObjects, "服务对象", "service object", draft.serviceObjects, ServiceObject.self),
      one(.reviewType, "事项审查类型", "type of review", draft.reviewType.map { ReviewType.word($0) }),
      one(.address, "办理地点", "address", draft.address), one(.officeHours, "办理时间", "office hours", draft.officeHours),
      one(.enquiry, "咨询方式", "enquiry", draft.enquiry), one(.complaint, "监督投诉方式", "complaint", draft.complaint),
      flag(.inHall, "是否进驻政务大厅", "in the hall", draft.inHall),
      codes(.onlineDepth, "网上办理深度", "online depth", draft.onlineDepth, OnlineDepth.self),
      one(.onlineAddress, "网上办理地址", "online address", draft.onlineAddress),
      flag(.bookable, "是否支持预约办理", "visits by appointment", draft.bookable),
      flag(.paidOnline, "是否支持网上支付", "online payment", draft.paidOnline), flag(.courier, "是否支持物流快递", "courier", draft.courier),
      flag(.kiosk, "是否支持自助终端", "kiosk", draft.kiosk), one(.quantityLimit, "数量限制", "limit of quantity", draft.quantityLimit),
      one(.resultSample, "审批结果样本", "sample of the result", draft.resultSample),
      one(.intermediaries, "中介服务", "intermediary services", draft.intermediaries),
      .texts(path(.jointOffices), Bilingual("联办机构", "joint office"), draft.jointOffices ?? []),
      codes(.personTopics, "面向自然人主题", "topic for persons", draft.personTopics, PersonTopic.self),
      codes(.legalTopics, "面向法人主题", "topic for companies", draft.legalTopics, LegalTopic.self), answers,
      codes(.deliveries, "结果送达方式", "delivery", draft.deliveries, DeliveryMethod.self),
      .texts(path(.rules), Bilingual("秒批规则", "rule of instant decisions"), draft.rules ?? []),
    ]
  }

  private var flow: ReadableField {
    .list(path(.flow), Bilingual("办理流程", "step of the flow"), draft.flow ?? [], key: \.name, value: \.name) { step, own in
      func part(_ field: String, _ zh: String, _ en: String, _ value: String) -> ReadableField {
        ReadableField(path: "\(own).\(field)", name: Bilingual("\(step.name)：\(zh)", "\(step.name): \(en)"), value: value)
      }
      return [
        part("limit", "时限", "limit", ReadableItem.limit(step.limit)), part("office", "办理机构", "office", step.office ?? ""),
        part("result", "环节结果", "result", step.result ?? ""), part("code", "环节编码", "code", step.code ?? ""),
        part("after", "在何环节之后", "after", (step.after ?? []).joined(separator: ", ")),
        part("may_lapse", "逾期不影响办理", "may lapse", ReadableItem.word(step.mayLapse)),
      ]
    }
  }

  private var answers: ReadableField {
    .list(path(.answers), Bilingual("常见问题", "frequent question"), draft.answers ?? [], key: \.question, value: \.question) { answer, own in
      [ReadableField(path: "\(own).answer", name: Bilingual("\(answer.question)：解答", "\(answer.question): answer"), value: answer.answer)]
    }
  }

  private func path(_ field: ItemRecordDraft.CodingKeys) -> String { ItemRecordCheck.path(field) }

  private func one(_ field: ItemRecordDraft.CodingKeys, _ zh: String, _ en: String, _ value: String?) -> ReadableField {
    ReadableField(path: path(field), name: Bilingual(zh, en), value: value ?? "")
  }

  private func flag(_ field: ItemRecordDraft.CodingKeys, _ zh: String, _ en: String, _ value: Bool?) -> ReadableField {
    one(field, zh, en, ReadableItem.word(value))
  }

  private func codes<Table: CodeTable>(
    _ field: ItemRecordDraft.CodingKeys, _ zh: String, _ en: String, _ codes: [String]?, _: Table.Type
  ) -> ReadableField {
    .list(path(field), Bilingual(zh, en), codes ?? [], key: { $0 }, value: { Table.word($0) }, parts: { _, _ in [] })
  }
}
