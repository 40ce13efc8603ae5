/// What of an item can be done over the internet (网上办理深度).
public enum OnlineDepth: String, CodeTable {
  case enquiry = "1"
  case collection = "2"
  case preExamination = "3"
  case acceptance = "4"
  case handling = "5"
  case resultMessage = "6"
  case certificate = "7"
  case other = "8"

  public var name: Bilingual {
    switch self {
    case .enquiry: Bilingual("互联网咨询", "online enquiry")
    case .collection: Bilingual("互联网收件", "online collection of documents")
    case .preExamination: Bilingual("互联网预审", "online pre-examination")
    case .acceptance: Bilingual("互联网受理", "online acceptance")
    case .handling: Bilingual("互联网办理", "online handling")
    case .resultMessage: Bilingual("互联网办理结果信息反馈", "online result message")
    case .certificate: Bilingual("互联网电子证照反馈", "online e-certificate result")
    case .other: Bilingual("其他", "other")
    }
  }
}
