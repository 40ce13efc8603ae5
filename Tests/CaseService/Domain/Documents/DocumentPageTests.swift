import CaseDomain
import Civics
import Testing

@Suite("A document, drawn")
struct DocumentPageTests {
  typealias Sample = CaseSample

  /// The pages of a history, by the kind of their document.
  static func pages(_ events: [CaseEvent], note: String = "", template: Int = 1) throws -> [CaseDocumentKind: String] {
    var pages: [CaseDocumentKind: String] = [:]
    for (place, event) in events.enumerated() {
      let record = try CaseRecord(history: events[...place])
      guard let document = CaseDocument(of: event, in: record.number, template: template) else { continue }
      pages[document.kind] = DocumentPage(document, of: event, in: record, note: note).html
    }
    return pages
  }

  static func refused(_ grounds: String, _ command: (String) -> any CaseCommand, _ item: ItemSnapshot = Sample.disabilityRenewal) throws
    -> [CaseEvent]
  {
    var events = try Sample.submission(item).decide(occasion: Sample.applicant(at: Sample.at("2026-03-02")), rules: CaseRules())
    let record = try CaseRecord(history: events)
    events += try command(grounds).decide(
      on: record, occasion: Sample.officer(.approver, at: Sample.at("2026-03-03")), rules: CaseRules())
    return events
  }

  @Test func `says what the act said, in Chinese with English beneath`() throws {
    let pages = try Self.pages(CaseDocumentTests.events())
    let words: [CaseDocumentKind: [String]] = [
      .receipt: ["收件回执", "Receipt of papers", "2026年3月2日", "告知期限", "2026年3月9日", "居民户口簿（上传）", "居民死亡医学证明", "第三十二条"],
      .acceptance: ["受理通知书", "承诺办结日期", "2026年3月18日", "法定办结日期", "2026年4月1日", "Accepted on", "2026-03-04"],
      .stoppedClock: ["特别程序告知书", "专家评审", "第四十五条", "5工作日", "评审"],
      .longerPeriod: ["延长办理期限告知书", "10工作日", "本行政机关负责人", "情况复杂", "第四十二条"],
      .approval: ["准予决定书", "孤儿基本生活费", "送达期限", "2026年3月26日"],
      .delivery: ["送达回证", "邮寄送达", "by post", "EX123456789CN", "签收"],
    ]
    for (kind, parts) in words {
      let page = try #require(pages[kind])
      for part in parts { #expect(page.contains(part), "\(kind): \(part)") }
    }
  }

  @Test func `bears number, item, applicant, date, version and a place for the seal, and prints on A4`() throws {
    for (kind, page) in try Self.pages(CaseDocumentTests.events()) {
      #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"zh-Hans\">") && page.hasSuffix("</html>\n"))
      for part in [
        "<meta charset=\"utf-8\">", "size: A4", "（盖章处）", "-\(kind.code)-0", "孤儿救助资格认定", "subject-1", " · 1</footer>", "lang=\"en\"",
      ] {
        #expect(page.contains(part), "\(kind): \(part)")
      }
    }
  }

  /// A certificate that bears the name of the item that grants it, as that of no criminal record does.
  static let sameName = ItemSnapshot(
    code: "P009", version: 1, name: "无犯罪记录证明", englishName: "Certificate of no criminal record", type: .confirmation,
    serves: .naturalPerson, isInstant: false, promisedLimit: .workdays(3), statutoryLimit: .workdays(5),
    result: ItemResult(name: "无犯罪记录证明"), materials: [])

  @Test(arguments: [1, 2]) func `names what is granted in English where it has the item's name, since the second template`(template: Int)
    throws
  {
    var events = try Sample.submission(Self.sameName).decide(occasion: Sample.applicant(at: Sample.at("2026-03-02")), rules: CaseRules())
    events += try AcceptCase().decide(
      on: CaseRecord(history: events), occasion: Sample.officer(.windowClerk, at: Sample.at("2026-03-03")), rules: CaseRules())
    events += try DecideCase(.approve).decide(
      on: CaseRecord(history: events), occasion: Sample.officer(.approver, at: Sample.at("2026-03-04")), rules: CaseRules())
    let page = try #require(try Self.pages(events, template: template)[.approval])
    // Of the item, on every paper; of what is granted, besides.
    #expect(page.split(separator: "Certificate of no criminal record").count - 1 == template)
    #expect(try Self.pages(events, template: template)[.receipt]?.contains("Certificate of no criminal record") == true)
  }

  @Test func `against the applicant tells the grounds and the right to appeal`() throws {
    let events = try Self.refused("材料不实", { RefuseAcceptance(grounds: $0) })
    let page = try #require(try Self.pages(events)[.acceptanceRefusal])
    #expect(page.contains("材料不实") && page.contains("60日内申请行政复议") && page.contains("6 months"))
    let decided = try Sample.accepted(Sample.disabilityRenewal)
    let event = try #require(
      try DecideCase(.refuse(grounds: "未达标准")).decide(
        on: decided, occasion: Sample.officer(.approver, at: Sample.at("2026-03-10")), rules: CaseRules()
      ).first)
    var after = decided
    try after.apply(event)
    let document = try #require(CaseDocument(of: event, in: after.number, template: 1))
    let refusal = DocumentPage(document, of: event, in: after, note: "").html
    #expect(refusal.contains("不予批准决定书") && refusal.contains("未达标准") && refusal.contains("6个月内提起行政诉讼"))
  }

  @Test func `shows what people wrote as text, and never as markup`() throws {
    let script = "<script>alert('x')</script>&\"\u{0}\u{1B}"
    let item = Sample.item(
      "P401", "<b>事项</b>", type: .confirmation, promised: 5, materials: [MaterialNeed(id: "m", name: "<i onload=x>", hasOriginal: false)])
    let pages = try Self.pages(try Self.refused(script, { RefuseAcceptance(grounds: $0) }, item))
    #expect(pages.count == 2)
    for page in pages.values {
      #expect(
        !page.contains("<script") && !page.contains("<b>") && !page.contains("<i ") && !page.contains("\u{0}") && !page.contains("\u{1B}"))
      #expect(page.contains("&lt;b&gt;事项&lt;/b&gt;"))
    }
    #expect(pages[.acceptanceRefusal]?.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&quot;") == true)
  }

  @Test func `at night says that it counts from the next workday`() throws {
    let night = Sample.at("2026-03-02", 21)
    let events = try Sample.submission(Sample.disabilityRenewal).decide(occasion: Sample.applicant(at: night), rules: CaseRules())
    let page = try #require(try Self.pages(events)[.receipt])
    #expect(page.contains("按下一工作日收件") && page.contains("2026年3月3日"))
    #expect(try Self.pages(CaseDocumentTests.events())[.receipt]?.contains("按下一工作日收件") == false)
  }

  /// A case that a clerk received on 2026-03-03, a day after it was submitted.
  static func received(_ submission: SubmitCase, at hour: Int, then supply: SupplyEvidence? = nil) throws -> [CaseEvent] {
    let rules = CaseRules(receivesAtOnce: false)
    var events = try submission.decide(occasion: Sample.applicant(at: Sample.at("2026-03-02", hour)), rules: rules)
    if let supply {
      let later = Sample.applicant(at: Sample.at("2026-03-03", 9))
      events += try supply.decide(on: CaseRecord(history: events), occasion: later, rules: rules)
    }
    let clerk = Sample.officer(.windowClerk, at: Sample.at("2026-03-03"))
    return events + (try ReceiveCase().decide(on: CaseRecord(history: events), occasion: clerk, rules: rules))
  }

  @Test func `of a receipt by a clerk goes by the hour of the submission, since the third template`() throws {
    let night = try Self.received(Sample.submission(Sample.disabilityRenewal), at: 20)
    #expect(try Self.pages(night, template: 3)[.receipt]?.contains("按下一工作日收件") == true)
    #expect(try Self.pages(night, template: 2)[.receipt]?.contains("按下一工作日收件") == false)
    let day = try Self.received(Sample.submission(Sample.disabilityRenewal), at: 10)
    #expect(try Self.pages(day, template: 3)[.receipt]?.contains("按下一工作日收件") == false)
  }

  @Test func `of a receipt lists what came before it, since the third template`() throws {
    let supply = SupplyEvidence(offered: [Sample.upload(Sample.deathProof)])
    let events = try Self.received(Sample.submission(Sample.orphanCare), at: 10, then: supply)
    let receipt = try #require(try Self.pages(events, template: 3)[.receipt])
    #expect(receipt.contains("居民死亡医学证明（上传）") && !receipt.contains("待补材料"))
    #expect(try Self.pages(events, template: 2)[.receipt]?.contains("待补材料") == true)
  }

  @Test func `of a receipt counts the notice from the visit that is to be made, since the third template`() throws {
    let events = try Sample.submission(Sample.disabilityFirst).decide(
      occasion: Sample.applicant(at: Sample.at("2026-03-02")), rules: CaseRules())
    let receipt = try #require(try Self.pages(events, template: 3)[.receipt])
    for part in ["自核验之次日起5工作日", "5 workdays from the day after the visit", "自核验之日起即为受理", "on the day of the visit"] {
      #expect(receipt.contains(part), "\(part)")
    }
    for part in ["2026年3月9日", "自收到之日起即为受理", "on the day of receipt"] { #expect(!receipt.contains(part), "\(part)") }
    let before = try #require(try Self.pages(events, template: 2)[.receipt])
    #expect(before.contains("2026年3月9日") && before.contains("自收到之日起即为受理"))
  }

  @Test func `by silence says so`() throws {
    var events = try Sample.submission(Sample.disabilityRenewal).decide(
      occasion: Sample.applicant(at: Sample.at("2026-03-02")), rules: CaseRules())
    events += try AcceptBySilence().decide(
      on: CaseRecord(history: events), occasion: Sample.system(at: Sample.at("2026-03-10")), rules: CaseRules())
    let page = try #require(try Self.pages(events)[.acceptance])
    #expect(page.contains("未在告知期限内告知补正") && page.contains("2026年3月10日"))
  }

  @Test func `reads the same for ever, whatever comes after`() throws {
    let events = try CaseDocumentTests.events()
    let early = try Self.pages(Array(events.prefix(4)))
    let late = try Self.pages(events)
    for (kind, page) in early { #expect(late[kind] == page, "\(kind)") }
  }

  @Test func `of a correction names each material, what is wrong with it and the last day`() throws {
    let events = try Self.refused("未签名", { AskCorrection([CorrectionPoint(material: "yszp", remark: $0)], text: "请尽快") })
    let page = try #require(try Self.pages(events)[.correction])
    let material = try #require(Sample.disabilityRenewal.materials.first { $0.id == "yszp" })
    for part in ["补正材料告知书", material.name, "未签名", "请尽快", "2026年3月24日"] { #expect(page.contains(part), "\(part)") }
  }

  @Test func `names materials in both languages, and in Chinese alone where there is no other name`() throws {
    let item = Sample.item(
      "P401", "事项", type: .confirmation, promised: 5,
      materials: [
        MaterialNeed(id: "idc", name: "居民身份证", englishName: "Resident ID card"), MaterialNeed(id: "sqb", name: "申请表"),
        MaterialNeed(id: "swzm", name: "居民死亡医学证明", englishName: "Medical certificate of death", necessity: .mayFollow),
      ])
    let points = [CorrectionPoint(material: "idc", remark: "不清"), CorrectionPoint(material: "sqb", remark: "未签名")]
    let pages = try Self.pages(try Self.refused("请尽快", { AskCorrection(points, text: $0) }, item))
    let receipt = try #require(pages[.receipt])
    for part in ["居民身份证（上传）", "Resident ID card (uploaded)", "申请表 (uploaded)", "居民死亡医学证明", "Medical certificate of death"] {
      #expect(receipt.contains(part), "\(part)")
    }
    let correction = try #require(pages[.correction])
    #expect(correction.contains("居民身份证<span lang=\"en\">Resident ID card</span>") && correction.contains("<th>申请表</th>"))
  }

  @Test func `of an ending tells the office, the grounds and the right to appeal`() throws {
    let elsewhere = try Self.pages(try Self.refused("不属本机关职权", { EndCase(.pointElsewhere, grounds: $0, office: "区民政局", text: "另告") }))
    let page = try #require(elsewhere[.notForUs])
    for part in ["不受理告知书", "不属本机关职权", "区民政局", "另告", "第三十二条"] { #expect(page.contains(part), "\(part)") }
    let returned = try #require(try Self.pages(try Self.refused("重复申请", { EndCase(.giveBack, grounds: $0) }))[.returned])
    #expect(returned.contains("退件通知书") && returned.contains("重复申请") && !returned.contains("办理机关"))
    let accepted = try Sample.accepted(Sample.disabilityRenewal)
    let event = try #require(
      try EndCase(.annul, grounds: "虚假材料").decide(
        on: accepted, occasion: Sample.officer(.approver, at: Sample.at("2026-03-10")), rules: CaseRules()
      ).first)
    let annulled = try #require(CaseDocument(of: event, in: accepted.number, template: 1))
    let drawn = DocumentPage(annulled, of: event, in: accepted, note: "").html
    #expect(drawn.contains("作废决定书") && drawn.contains("虚假材料") && drawn.contains("6个月内提起行政诉讼"))
  }

  @Test func `marks a day that may still move`() throws {
    var events = try Sample.submission(Sample.orphanCare).decide(
      occasion: Sample.applicant(at: Sample.at("2026-12-21")), rules: CaseRules())
    events += try AcceptCase().decide(
      on: CaseRecord(history: events), occasion: Sample.officer(.windowClerk, at: Sample.at("2026-12-21")), rules: CaseRules())
    #expect(try Self.pages(events)[.acceptance]?.contains("（暂定）") == true)
  }
}
