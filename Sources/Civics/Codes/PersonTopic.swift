/// What an item for persons is about (面向自然人主题).
public enum PersonTopic: String, CodeTable {
  case birth = "01"
  case household = "02"
  case nationality = "03"
  case education = "04"
  case military = "05"
  case employment = "06"
  case setUp = "07"
  case admission = "08"
  case mortgage = "09"
  case profession = "10"
  case charges = "11"
  case marriage = "12"
  case preference = "13"
  case planning = "14"
  case housing = "15"
  case socialSecurity = "16"
  case certificates = "17"
  case transport = "18"
  case tourism = "19"
  case exitEntry = "20"
  case consumers = "21"
  case publicSafety = "22"
  case justice = "23"
  case intellectualProperty = "24"
  case environment = "25"
  case culture = "26"
  case utilities = "27"
  case health = "28"
  case retirement = "29"
  case funeral = "30"
  case other = "31"

  public var name: Bilingual {
    switch self {
    case .birth: Bilingual("生育收养", "birth and adoption")
    case .household: Bilingual("户籍办理", "household register")
    case .nationality: Bilingual("民族宗教", "nationality and religion")
    case .education: Bilingual("教育科研", "education and research")
    case .military: Bilingual("入伍服役", "military service")
    case .employment: Bilingual("就业创业", "employment and business")
    case .setUp: Bilingual("设立变更", "set-up and change")
    case .admission: Bilingual("准营准办", "admission to trade")
    case .mortgage: Bilingual("抵押质押", "mortgage and pledge")
    case .profession: Bilingual("职业资格", "professional qualification")
    case .charges: Bilingual("行政缴费", "fees and charges")
    case .marriage: Bilingual("婚姻登记", "marriage")
    case .preference: Bilingual("优待抚恤", "preferential treatment")
    case .planning: Bilingual("规划建设", "planning and building")
    case .housing: Bilingual("住房保障", "housing")
    case .socialSecurity: Bilingual("社会保障", "social security")
    case .certificates: Bilingual("证件办理", "certificates")
    case .transport: Bilingual("交通出行", "transport")
    case .tourism: Bilingual("旅游观光", "tourism")
    case .exitEntry: Bilingual("出境入境", "exit and entry")
    case .consumers: Bilingual("消费维权", "consumer rights")
    case .publicSafety: Bilingual("公共安全", "public safety")
    case .justice: Bilingual("司法公证", "justice and notary")
    case .intellectualProperty: Bilingual("知识产权", "intellectual property")
    case .environment: Bilingual("环保绿化", "environment")
    case .culture: Bilingual("文化体育", "culture and sport")
    case .utilities: Bilingual("公用事业", "utilities")
    case .health: Bilingual("医疗卫生", "health")
    case .retirement: Bilingual("离职退休", "retirement")
    case .funeral: Bilingual("死亡殡葬", "death and funeral")
    case .other: Bilingual("其他", "other")
    }
  }
}
