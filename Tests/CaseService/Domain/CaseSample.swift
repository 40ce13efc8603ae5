import CaseDomain
import Civics

/// Items, people and moments for the tests. The items are the sample catalogue's, shortened; the people are made up.
enum CaseSample {
  static let person = Applicant(subject: "subject-1", kind: .naturalPerson)
  static let company = Applicant(subject: "subject-2", kind: .legalPerson)

  static let identityCard = MaterialNeed(id: "idc", name: "居民身份证", certificateType: "ct027")
  static let household = MaterialNeed(id: "hkb", name: "居民户口簿", certificateType: "ct025")
  static let photograph = MaterialNeed(id: "yszp", name: "免冠证件照", hasOriginal: false)
  static let diagnosis = MaterialNeed(id: "jbzm", name: "诊断证明/病历")
  static let form = MaterialNeed(id: "sqb", name: "申请表", hasOriginal: false)
  static let declaration = MaterialNeed(id: "cns", name: "告知承诺书", hasOriginal: false, acceptsDeclaration: true)
  static let disabilityCard = MaterialNeed(id: "cjz", name: "残疾人证", certificateType: "ct046")
  static let deathProof = MaterialNeed(id: "swzm", name: "居民死亡医学证明", necessity: .mayFollow, certificateType: "ct026")
  static let marriage = MaterialNeed(id: "jhz", name: "结婚证", necessity: .situational, certificateType: "ct064")
  static let representative = MaterialNeed(id: "frsfz", name: "法定代表人身份证", certificateType: "ct027", holder: .legalRepresentative)

  /// P027: promised, with a visit, and a certificate at its end.
  static let disabilityFirst = item(
    "P027", "残疾人证新办", type: .confirmation, promised: 15, statutory: .workdays(20),
    visit: VisitReason(code: "originals", text: "现场核验原件"), result: ItemResult(name: "残疾人证", certificateType: "ct046"),
    materials: [identityCard, household, photograph, diagnosis, form])

  /// P028: promised, no visit, and it asks for what P027 issues.
  static let disabilityRenewal = item(
    "P028", "残疾人证换领", type: .confirmation, promised: 5, statutory: .workdays(10),
    result: ItemResult(name: "残疾人证", certificateType: "ct046"), materials: [identityCard, disabilityCard, photograph])

  /// P003: instant, no visit.
  static let lossReport = item(
    "P003", "居民身份证挂失申报、丢失招领", type: .publicService, statutory: .workdays(1), result: ItemResult(name: "挂失回执"),
    materials: [form])

  /// P016: instant, with a visit.
  static let marriageRegistration = item(
    "P016", "中国内地公民婚姻登记", type: .confirmation, statutory: .workdays(1),
    visit: VisitReason(code: "interview", text: "双方到场并签名"), result: ItemResult(name: "结婚证", certificateType: "ct064"),
    materials: [identityCard, photograph, declaration])

  /// P024, as a promised item without a visit: one of its materials may follow.
  static let orphanCare = item(
    "P024", "孤儿救助资格认定及基本生活费发放", type: .benefitPayment, promised: 10, statutory: .workdays(20),
    result: ItemResult(name: "孤儿基本生活费"), materials: [household, deathProof, form])

  /// L001: for companies, promised in one workday.
  static let registration = item(
    "L001", "内资企业设立登记", type: .confirmation, serves: .legalPerson, promised: 1, statutory: .workdays(3),
    result: ItemResult(name: "营业执照", certificateType: "ct067"), materials: [representative, form])

  static func item(
    _ code: String, _ name: String, type: ItemType, serves: SubjectKind = .naturalPerson, promised: Int = 0,
    statutory: DurationLimit = .workdays(20), visit: VisitReason? = nil, result: ItemResult = ItemResult(name: "结果"),
    state: ItemSnapshot.State = .published, implementationCode: String? = nil, materials: [MaterialNeed] = [],
    fees: [ItemFee] = [], flow: [DepartmentStep] = [], department: String = ""
  ) -> ItemSnapshot {
    ItemSnapshot(
      code: code, version: 1, name: name, state: state, type: type, department: department, serves: serves, isInstant: promised == 0,
      promisedLimit: .workdays(promised), statutoryLimit: statutory, visit: visit, result: result,
      implementationCode: implementationCode, materials: materials, fees: fees, flow: flow)
  }

  /// A file that was brought and checked.
  static func upload(_ need: MaterialNeed) -> Evidence {
    Evidence(
      material: need.id,
      source: .uploaded(UploadedFile(id: "upload-\(need.id)", digest: "sha256:\(need.id)", type: .pdf, size: 200)))
  }

  /// A file that nobody here has seen: its digest alone.
  static func digest(_ need: MaterialNeed) -> Evidence { Evidence(material: need.id, source: .upload(digest: "sha256:\(need.id)")) }

  static func isDigest(_ piece: Evidence) -> Bool {
    if case .upload = piece.source { true } else { false }
  }

  static func paper(_ need: MaterialNeed) -> Evidence { Evidence(material: need.id, source: .paper) }

  /// A certificate in force that stands for a material.
  static func certificate(_ need: MaterialNeed, id: String? = nil, state: CertificateState = .valid, until: Day? = nil) -> HeldCertificate {
    HeldCertificate(
      id: id ?? "certificate-\(need.id)", type: need.certificateType ?? "", state: state, validUntil: until, holder: need.holder)
  }

  static func day(_ text: String) -> Day { Day(text)! }

  /// Microseconds since 1970 of a minute on a clock in China.
  static func at(_ day: String, _ hour: Int = 10, _ minute: Int = 0) -> Int64 {
    Int64(ShanghaiTime(day: Day(day)!, minute: hour * 60 + minute)!.utcSeconds) * 1_000_000
  }

  static func applicant(_ who: Applicant = person, at moment: Int64, channel: CaseChannel = .web) -> CaseOccasion {
    CaseOccasion(actor: CaseActor(id: who.subject, role: .applicant), channel: channel, at: moment, cause: .request("request"))
  }

  static func officer(_ role: CaseRole, at moment: Int64) -> CaseOccasion {
    CaseOccasion(actor: CaseActor(id: "officer-\(role)", role: role), channel: .window, at: moment, cause: .request("request"))
  }

  static func system(at moment: Int64) -> CaseOccasion {
    CaseOccasion(actor: .system, channel: .suite, at: moment, cause: .request("timer"))
  }

  /// What is offered for every material that no certificate is held for.
  static func offers(
    _ item: ItemSnapshot, held: [HeldCertificate] = [], as piece: (MaterialNeed) -> Evidence = upload
  ) -> [Evidence] {
    item.materials.filter { need in need.necessity == .required && !held.contains { $0.type == need.certificateType } }.map(piece)
  }

  static func submission(
    _ item: ItemSnapshot, by applicant: Applicant? = nil, offered: [Evidence]? = nil, held: [HeldCertificate] = [], serial: Int = 1
  ) -> SubmitCase {
    SubmitCase(
      id: "case-1", serial: serial, applicant: applicant ?? (item.serves == .naturalPerson ? person : company), item: item,
      offered: offered ?? offers(item, held: held), held: held)
  }

  /// A case just filed by its applicant.
  static func filed(
    _ item: ItemSnapshot, at moment: Int64 = at("2026-03-02"), offered: [Evidence]? = nil, held: [HeldCertificate] = [],
    rules: CaseRules = CaseRules()
  ) throws -> CaseRecord {
    let submission = submission(item, offered: offered, held: held)
    return try CaseRecord(history: submission.decide(occasion: applicant(submission.applicant, at: moment), rules: rules))
  }

  /// A case that was filed, verified where needed, and accepted by a window clerk.
  static func accepted(_ item: ItemSnapshot, at moment: Int64 = at("2026-03-02"), held: [HeldCertificate] = []) throws -> CaseRecord {
    var record = try filed(item, at: moment, held: held)
    if record.isVisitPending {
      record = try record.after(VerifyCase(originals: record.toBring.map(\.id)), officer(.windowClerk, at: moment))
    }
    return try record.after(AcceptCase(), officer(.windowClerk, at: moment))
  }
}

extension CaseRecord {
  /// The case after a command.
  func after(_ command: some CaseCommand, _ occasion: CaseOccasion, rules: CaseRules = CaseRules()) throws -> CaseRecord {
    var record = self
    for event in try command.decide(on: self, occasion: occasion, rules: rules) { try record.apply(event) }
    return record
  }
}
