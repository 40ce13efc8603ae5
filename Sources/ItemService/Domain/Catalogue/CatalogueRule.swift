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

  /// What the rule says and how to mend a breach, in English.
  public var remedy: String {
    switch self {
    case .unknownSchema: "write the schema \(CatalogueDraft.schema)"
    case .tooMany: "import fewer records at once, or shorten the list"
    case .textMissing: "give the text"
    case .textTooLong: "shorten the text"
    case .textUnprintable: "remove line breaks and control characters"
    case .codeLength: "write the code in the length that is set, digits and capital letters only"
    case .unknownCode: "take a code of the code table"
    case .outOfRange: "give a number within the range"
    case .duplicate: "give each record a code of its own"
    case .unknownReference: "name a record of this catalogue, or add it"
    case .repeatedMaterial: "ask for a material once, with its copies"
    case .certificateTypeMissing: "name the certificate type; results and materials are joined by it"
    case .notOnApplication: "leave out items that an office does on its own initiative"
    case .instantDisagrees: "instant, case type 1 (即办件) and a promised period of 0 go together"
    case .promisedPeriodMissing: "a promised-period item (承诺件) needs a promised period"
    case .promisedBeyondLegal: "promise no longer than the law allows"
    case .fullyOnlineWithVisit: "an item of online grade 4 needs no visit: lower the grade or drop the visit"
    case .visitReasonMissing: "say why the applicant must come"
    case .visitReasonSurplus: "drop the reason, or count the visit"
    case .resultKindDisagrees: "a result named 证 or 证书 is a certificate; one named 批复 or 批文 is a document"
    case .zeroVisitsNotOnline: "without a visit and not online, the application must be possible by courier"
    }
  }

  /// The same in Chinese.
  public var remedyChinese: String {
    switch self {
    case .unknownSchema: "格式应为 \(CatalogueDraft.schema)"
    case .tooMany: "请减少一次导入的记录或列表项"
    case .textMissing: "请填写内容"
    case .textTooLong: "请缩短内容"
    case .textUnprintable: "请删除换行和控制字符"
    case .codeLength: "编码应为设定的长度，仅限数字和大写字母"
    case .unknownCode: "请使用代码表中的代码"
    case .outOfRange: "请填写范围内的数值"
    case .duplicate: "编码不得重复"
    case .unknownReference: "引用的记录不存在，请补充"
    case .repeatedMaterial: "同一材料只列一次，份数另填"
    case .certificateTypeMissing: "请注明证照类型，结果与材料以此关联"
    case .notOnApplication: "依职权事项不接受申请"
    case .instantDisagrees: "即办件、办件类型1与承诺时限0应一致"
    case .promisedPeriodMissing: "承诺件应有承诺时限"
    case .promisedBeyondLegal: "承诺时限不得超过法定时限"
    case .fullyOnlineWithVisit: "Ⅳ级全程网办事项到现场次数应为0"
    case .visitReasonMissing: "需到现场的应说明原因"
    case .visitReasonSurplus: "不需到现场的不应填写原因"
    case .resultKindDisagrees: "名称以“证”“证书”结尾的结果为证照，“批复”“批文”为批文"
    case .zeroVisitsNotOnline: "不到现场又不能网办的，应支持快递申请"
    }
  }
}
