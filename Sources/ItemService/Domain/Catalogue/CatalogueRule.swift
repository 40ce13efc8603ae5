public import Civics

/// A rule that a catalogue is judged by. Those of one item alone are `item_quality_rules` of the standard's practice.
public enum CatalogueRule: String, Sendable, CaseIterable {
  case unknownSchema
  case tooMany
  case textMissing
  case textTooLong
  case textUnprintable
  case codeLength
  case unknownCode
  case outOfRange
  case duplicate
  case unknownReference
  case repeatedMaterial
  case certificateTypeMissing
  case notOnApplication
  case instantDisagrees
  case promisedPeriodMissing
  case promisedBeyondLegal
  case fullyOnlineWithVisit
  case visitReasonMissing
  case visitReasonSurplus
  case resultKindDisagrees
  case zeroVisitsNotOnline
  case reviewTypeDisagrees
  case resultSampleMissing
  case paymentDisagrees
  case topicDisagrees
  case flowBeyondPromised
  case licenceFlowMissing
  case phonesDisagree
  case officeHoursUnclear
  case unknownPlace
  case repeatedPlace
  case codeUnreadable
  case conditionUnreadable
  case conditionUnknown
  case conditionCircular
  case choicesMissing
  case resourceUnlawful

  /// Whether a finding stops publication or is only shown.
  public enum Level: String, Sendable {
    case block, warn
  }

  public var level: Level {
    switch self {
    case .visitReasonMissing, .visitReasonSurplus, .resultKindDisagrees, .zeroVisitsNotOnline, .resultSampleMissing, .paymentDisagrees,
      .topicDisagrees, .flowBeyondPromised, .licenceFlowMissing, .phonesDisagree, .officeHoursUnclear:
      .warn
    default: .block
    }
  }

  /// What the rule says and how to mend a breach.
  public var remedy: Bilingual {
    switch self {
    case .unknownSchema: Bilingual("格式应为 \(CatalogueDraft.schema)", "write the schema \(CatalogueDraft.schema)")
    case .tooMany: Bilingual("请减少一次导入的记录或列表项", "import fewer records at once, or shorten the list")
    case .textMissing: Bilingual("请填写内容", "give the text")
    case .textTooLong: Bilingual("请缩短内容", "shorten the text")
    case .textUnprintable: Bilingual("请删除换行和控制字符", "remove line breaks and control characters")
    case .codeLength:
      Bilingual("编码应为设定的长度，仅限数字和大写字母", "write the code in the length that is set, digits and capital letters only")
    case .unknownCode: Bilingual("请使用代码表中的代码", "take a code of the code table")
    case .outOfRange: Bilingual("请填写范围内的数值", "give a number within the range")
    case .duplicate: Bilingual("编码不得重复", "give each record a code of its own")
    case .unknownReference: Bilingual("引用的记录不存在，请补充", "name a record of this catalogue, or add it")
    case .repeatedMaterial: Bilingual("同一材料只列一次，份数另填", "ask for a material once, with its copies")
    case .certificateTypeMissing:
      Bilingual("请注明证照类型，结果与材料以此关联", "name the certificate type; results and materials are joined by it")
    case .notOnApplication: Bilingual("依职权事项不接受申请", "leave out items that an office does on its own initiative")
    case .instantDisagrees: Bilingual("即办件、办件类型1与承诺时限0应一致", "instant, case type 1 (即办件) and a promised period of 0 go together")
    case .promisedPeriodMissing: Bilingual("承诺件应有承诺时限", "a promised-period item (承诺件) needs a promised period")
    case .promisedBeyondLegal: Bilingual("承诺时限不得超过法定时限", "promise no longer than the law allows")
    case .fullyOnlineWithVisit:
      Bilingual("Ⅳ级全程网办事项到现场次数应为0", "an item of online grade 4 needs no visit: lower the grade or drop the visit")
    case .visitReasonMissing: Bilingual("需到现场的应说明原因", "say why the applicant must come")
    case .visitReasonSurplus: Bilingual("不需到现场的不应填写原因", "drop the reason, or count the visit")
    case .resultKindDisagrees:
      Bilingual(
        "名称以“证”“证书”结尾的结果为证照，“批复”“批文”为批文",
        "a result named 证 or 证书 is a certificate; one named 批复 or 批文 is a document")
    case .zeroVisitsNotOnline:
      Bilingual("不到现场又不能网办的，应支持快递申请", "without a visit and not online, the application must be possible by courier")
    case .reviewTypeDisagrees: Bilingual("即办件应即审即办，承诺件应前审后批", "an instant item is examined at once, a promised one examined then decided")
    case .resultSampleMissing: Bilingual("有审批结果的应提供结果样本", "an item with a result shows a sample of it")
    case .paymentDisagrees:
      Bilingual("不收费的不应提供网上支付；收费的应写明依据、名称和标准", "take no payment for what is free; name basis, fee and standard of what is not")
    case .topicDisagrees: Bilingual("主题应与服务对象一致", "a topic for persons needs an item that serves them, one for companies likewise")
    case .flowBeyondPromised: Bilingual("流程各环节时限之和不得超过承诺时限", "let the steps of the flow together take no longer than is promised")
    case .licenceFlowMissing:
      Bilingual("许可事项应有受理、审核、审批、办结、送达各环节及常见问题", "a licence has the steps 受理, 审核, 审批, 办结, 送达 and a frequent question")
    case .phonesDisagree: Bilingual("咨询与投诉电话应不同、不为空并带区号", "give two numbers, for enquiry and complaint, each with its area code")
    case .officeHoursUnclear:
      Bilingual("办理时间应含工作日或24小时、全天，地址应到窗口或房间", "name 工作日, 24小时 or 全天 in the hours, and the window or room in the address")
    case .unknownPlace: Bilingual("请填写有效的区划代码或大厅编码，二者只填其一", "name a division code or a hall, one of the two")
    case .repeatedPlace: Bilingual("同一区划或大厅只列一次", "list a region or a hall once")
    case .codeUnreadable:
      Bilingual("编码应以小写字母开头，仅含小写字母、数字和下划线，且不是 and、or、not", "write a code as a-z, then a-z, 0-9 and _; not and, or, not")
    case .conditionUnreadable:
      Bilingual("条件应写作 问题 = 选项，用 and、or、not 和括号连接", "write a condition as question = choice, joined by and, or, not and brackets")
    case .conditionUnknown: Bilingual("条件引用的问题或选项不存在", "name a question and a choice that the item has")
    case .conditionCircular: Bilingual("问题的条件不得引用自身或其后的问题", "let a question wait only for questions before it")
    case .choicesMissing: Bilingual("请列出可选的答案，是非题和数字题除外", "list the choices; only yes-or-no and numbers have none")
    case .resourceUnlawful: Bilingual("不予共享的信息资源应写明依据，其他的不写", "name the law under which a resource is not shared, and only there")
    }
  }
}
