/// How a case ended (办结结果).
public enum CaseResult: String, CodeTable {
  case certificateIssued = "0"
  case granted = "1"
  case refused = "2"
  case returned = "3"
  case void = "4"
  case deleted = "5"
  case referredUpward = "6"
  case notCorrected = "7"
  case withdrawn = "8"
  case other = "9"

  public var name: Bilingual {
    switch self {
    case .certificateIssued: Bilingual("出证办结", "certificate issued")
    case .granted: Bilingual("准予许可 (同意)", "granted")
    case .refused: Bilingual("不予许可 (不同意)", "refused")
    case .returned: Bilingual("退回办结", "returned")
    case .void: Bilingual("作废办结", "void")
    case .deleted: Bilingual("删除办结", "deleted")
    case .referredUpward: Bilingual("转报办结", "passed to upper level")
    case .notCorrected: Bilingual("补正不来办结", "applicant did not correct in time")
    case .withdrawn: Bilingual("撤回办结", "withdrawn")
    case .other: Bilingual("其他", "other")
    }
  }
}
