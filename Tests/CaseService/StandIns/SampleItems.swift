import Bus
import Contracts

/// Items of the sample catalogue, shortened, as the item service tells them.
enum SampleItems {
  static let all = [
    lossReport, disabilityFirst, disabilityRenewal, marriage, registration, forAll, paused, withdrawn, draft, penalty, faulty, proven,
    lenient, charged, licence, joint, tangled, ruled, misruled,
    licenceForAll,
  ]

  /// P003: instant, no visit, no certificate.
  static let lossReport = item("P003", "居民身份证挂失申报", type: "20", materials: [form]) { $0.resultName = "挂失回执" }

  /// P027: promised in 15 workdays, with a visit, and a certificate at its end.
  static let disabilityFirst = item(
    "P027", "残疾人证新办", promised: 15, legal: 20, materials: [identityCard, household, photograph, diagnosis, form]
  ) {
    $0.hallVisits = 1
    $0.visitReason = "originals"
    $0.visitReasonText = "现场核验原件"
    $0.resultName = "残疾人证"
    $0.resultCertificateType = "ct046"
  }

  /// P028: promised, no visit, and it asks for what P027 issues.
  static let disabilityRenewal = item("P028", "残疾人证换领", promised: 5, legal: 10, materials: [identityCard, disabilityCard, photograph]) {
    $0.resultName = "残疾人证"
    $0.resultCertificateType = "ct046"
  }

  /// P016: instant, with a visit.
  static let marriage = item("P016", "中国内地公民婚姻登记", materials: [identityCard, photograph]) {
    $0.hallVisits = 1
    $0.visitReason = "interview"
    $0.visitReasonText = "双方到场并签名"
    $0.resultName = "结婚证"
    $0.resultCertificateType = "ct064"
  }

  /// L001: for companies.
  static let registration = item("L001", "内资企业设立登记", promised: 1, legal: 3, materials: [form]) { $0.target = .legal }

  static let forAll = item("P900", "面向所有人的事项", promised: 3, legal: 10, materials: [form]) { $0.target = .both }
  static let paused = item("P901", "暂停的事项", materials: [form]) { $0.state = .paused }
  static let withdrawn = item("P902", "取消的事项", materials: [form]) { $0.state = .withdrawn }
  static let draft = item("P903", "草稿事项", materials: [form]) { $0.state = .draft }
  static let penalty = item("P904", "行政处罚事项", type: "02", materials: [form])
  static let faulty = item("P905", "类型有误的事项", type: "99", materials: [form])

  /// For whoever is known by a document.
  static let proven = item("P906", "须核验身份的事项", promised: 3, legal: 10, materials: [form]) {
    $0.target = .both
    $0.assurance = 2
  }

  /// Answers for the items below P100.
  static let firstDepartment = "department-1"
  /// Answers for all others.
  static let secondDepartment = "department-2"

  /// One material of it may be declared, one may follow.
  static let lenient = item("P911", "容缺与告知承诺事项", promised: 3, legal: 10, materials: [form, declared, following]) { $0.target = .both }

  static let declared = with(material("cns", "无违法记录证明")) { $0.declarable = true }
  static let following = with(material("swzm", "居民死亡医学证明")) { $0.necessity = .mayFollow }

  /// Of its fees one has an amount and applies always.
  static let charged = item("P912", "收费的事项", promised: 3, legal: 10, materials: [form]) {
    $0.target = .both
    $0.fees = [
      ItemFee.with {
        $0.name = "工本费"
        $0.fen = 1_000
        $0.basis = "某规定第一条"
        $0.before = .decision
      },
      ItemFee.with {
        $0.name = "加急费"
        $0.fen = 2_000
        $0.basis = "某规定第二条"
        $0.condition = "urgent = yes"
      },
      ItemFee.with {
        $0.name = "鉴定费"
        $0.standard = "据实收取"
        $0.basis = "某规定第三条"
      },
    ]
  }

  /// For companies, with a certificate at its end.
  static let licence = item("L900", "发证的事项", promised: 3, legal: 10, materials: [form]) {
    $0.target = .legal
    $0.resultName = "许可证"
    $0.resultCertificateType = "ct070"
  }

  /// For whomever, with a certificate at its end.
  static let licenceForAll = item("P913", "发证给所有人的事项", promised: 3, legal: 10, materials: [form]) {
    $0.target = .both
    $0.resultName = "许可证"
    $0.resultCertificateType = "ct070"
  }

  /// Two departments side by side, of which one may lapse, and a third after both.
  static let joint = item("P907", "并联审批的事项", type: "01", promised: 20, legal: 45, materials: [form]) {
    $0.target = .both
    $0.department = "审批局"
    $0.record = ItemRecord.with {
      $0.flow = [
        FlowStep.with { $0.name = "受理" }, step("plan", 3), step("fire", 2) { $0.mayLapse = true },
        step("site", 4, after: ["plan", "fire"]),
      ]
    }
  }

  /// A step waits for one after it.
  static let tangled = item("P908", "流程有误的事项", promised: 20, legal: 45, materials: [form]) {
    $0.record = ItemRecord.with { $0.flow = [step("plan", 3, after: ["site"]), step("site", 4)] }
  }

  /// Instant where the identity card is one that the suite holds.
  static let ruled = item("P909", "按规则秒批的事项", materials: [identityCard]) { $0.record = rules("source_idc = certificate") }

  static let misruled = item("P910", "规则有误的事项", materials: [identityCard]) { $0.record = rules("age >= 18") }

  private static func rules(_ condition: String) -> ItemRecord {
    ItemRecord.with { $0.rules = [ItemRule.with { ($0.number, $0.version, $0.condition) = ("R1", 2, condition) }] }
  }

  static func step(_ code: String, _ workdays: Int, after: [String] = [], _ more: (inout FlowStep) -> Void = { _ in }) -> FlowStep {
    FlowStep.with {
      $0.code = code
      $0.name = "审查"
      $0.office = "部门\(code)"
      $0.limit = TimeLimit.with { $0.value = workdays }
      $0.after = after
      more(&$0)
    }
  }

  static let identityCard = with(material("idc", "居民身份证", certificate: "ct027")) { $0.nameEnglish = "resident identity card" }
  static let household = material("hkb", "居民户口簿", certificate: "ct025")
  static let photograph = material("yszp", "免冠证件照", issuer: "申请人")
  static let diagnosis = material("jbzm", "诊断证明/病历", issuer: "医疗机构")
  static let form = with(material("sqb", "申请表", issuer: "申请人")) { $0.nameEnglish = "application form" }
  static let disabilityCard = material("cjz", "残疾人证", certificate: "ct046")

  private static func item(
    _ code: String, _ name: String, type: String = "07", promised: Int = 0, legal: Int = 1, materials: [ItemMaterial],
    _ more: (inout Item) -> Void = { _ in }
  ) -> Item {
    Item.with {
      $0.code = code
      $0.version = 1
      $0.name = name
      $0.nameEnglish = "item \(code)"
      $0.target = .natural
      $0.typeCode = type
      $0.department = code.hasPrefix("P0") ? firstDepartment : secondDepartment
      $0.state = .published
      $0.instant = promised == 0
      $0.promised = TimeLimit.with { $0.value = promised }
      $0.legal = TimeLimit.with { $0.value = legal }
      $0.materials = materials
      more(&$0)
    }
  }

  private static func material(_ id: String, _ name: String, certificate: String = "", issuer: String = "公安") -> ItemMaterial {
    ItemMaterial.with {
      $0.id = id
      $0.name = name
      $0.necessity = .required
      $0.copies = 1
      $0.certificateType = certificate
      $0.holder = "applicant"
      $0.issuer = issuer
    }
  }

  private static func with(_ material: ItemMaterial, _ change: (inout ItemMaterial) -> Void) -> ItemMaterial {
    var material = material
    change(&material)
    return material
  }
}
