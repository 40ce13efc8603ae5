/// What an item for companies and bodies is about (面向法人主题).
public enum LegalTopic: String, CodeTable {
  case setUp = "01"
  case admission = "02"
  case qualification = "03"
  case annualInspection = "04"
  case taxes = "05"
  case humanResources = "06"
  case socialSecurity = "07"
  case investment = "08"
  case credit = "09"
  case mortgage = "10"
  case commerce = "11"
  case tender = "12"
  case customs = "13"
  case foreignAffairs = "14"
  case agriculture = "15"
  case land = "16"
  case transport = "17"
  case environment = "18"
  case emergency = "19"
  case water = "20"
  case health = "21"
  case science = "22"
  case culture = "23"
  case intellectualProperty = "24"
  case nationality = "25"
  case quality = "26"
  case quarantine = "27"
  case workSafety = "28"
  case fire = "29"
  case justice = "30"
  case utilities = "31"
  case deregistration = "32"
  case archives = "33"
  case other = "34"

  public var name: Bilingual {
    switch self {
    case .setUp: Bilingual("设立变更", "set-up and change")
    case .admission: Bilingual("准营准办", "admission to trade")
    case .qualification: Bilingual("资质认证", "qualification")
    case .annualInspection: Bilingual("年检年审", "annual inspection")
    case .taxes: Bilingual("税收财务", "taxes and finance")
    case .humanResources: Bilingual("人力资源", "human resources")
    case .socialSecurity: Bilingual("社会保障", "social security")
    case .investment: Bilingual("投资审批", "investment approval")
    case .credit: Bilingual("融资信贷", "credit")
    case .mortgage: Bilingual("抵押质押", "mortgage and pledge")
    case .commerce: Bilingual("商务贸易", "commerce")
    case .tender: Bilingual("招标拍卖", "tender and auction")
    case .customs: Bilingual("海关口岸", "customs")
    case .foreignAffairs: Bilingual("涉外服务", "foreign affairs")
    case .agriculture: Bilingual("农林牧渔", "agriculture")
    case .land: Bilingual("国土和规划建设", "land, planning and building")
    case .transport: Bilingual("交通运输", "transport")
    case .environment: Bilingual("环保绿化", "environment")
    case .emergency: Bilingual("应急管理", "emergency management")
    case .water: Bilingual("水务气象", "water and weather")
    case .health: Bilingual("医疗卫生", "health")
    case .science: Bilingual("科技创新", "science and technology")
    case .culture: Bilingual("文体教育", "culture and education")
    case .intellectualProperty: Bilingual("知识产权", "intellectual property")
    case .nationality: Bilingual("民族宗教", "nationality and religion")
    case .quality: Bilingual("质量技术", "quality")
    case .quarantine: Bilingual("检验检疫", "inspection and quarantine")
    case .workSafety: Bilingual("安全生产", "work safety")
    case .fire: Bilingual("公安消防", "police and fire")
    case .justice: Bilingual("司法公证", "justice and notary")
    case .utilities: Bilingual("公用事业", "utilities")
    case .deregistration: Bilingual("法人注销", "deregistration")
    case .archives: Bilingual("档案文物", "archives and heritage")
    case .other: Bilingual("其他", "other")
    }
  }
}
