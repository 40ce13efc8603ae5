/// How a material was taken in (材料收取方式).
public enum MaterialReceipt: String, CodeTable {
  case paper = "1"
  case upload = "2"
  case scan = "3"
  case toFollow = "4"
  case certificateStore = "5"

  public var name: Bilingual {
    switch self {
    case .paper: Bilingual("纸质收取", "paper")
    case .upload: Bilingual("附件上传", "upload")
    case .scan: Bilingual("扫描", "scan")
    case .toFollow: Bilingual("容缺后补", "to follow")
    case .certificateStore: Bilingual("证照库", "from the certificate store")
    }
  }
}
