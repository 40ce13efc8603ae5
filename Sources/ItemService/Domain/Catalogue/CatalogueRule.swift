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

  /// Whether a finding stops publication or is only shown.
  public enum Level: String, Sendable {
    case block, warn
  }

  public var level: Level {
    switch self {
    case .visitReasonMissing, .visitReasonSurplus, .resultKindDisagrees, .zeroVisitsNotOnline: .warn
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
    }
  }
}
