import Civics

/// The register of proofs that must not be asked for, and of those that a police station still issues.
public enum ProofRegister {
  /// Every entry; of several that apply the first counts.
  public static let rules: [ProofRule] = household + register + community + otherCommunity + elsewhere + unfounded

  /// What a police station still issues (公通字〔2016〕21号), beside what a law or a regulation names.
  public static let stillIssued = [
    "户口登记项目内容变更更正证明", "注销户口证明", "亲属关系证明", "被拐儿童身份证明", "捡拾弃婴儿童报案证明", "非正常死亡证明", "临时身份证明", "无犯罪记录证明",
  ]

  private static let byCode = Dictionary(uniqueKeysWithValues: rules.filter { !$0.code.isEmpty }.map { ($0.code, $0) })

  /// The entry that a material is: by its code where the register has it, by name and issuer otherwise; nil where it may be asked for.
  public static func rule(for material: ProofMaterial) -> ProofRule? {
    let name = ProofName(material.name, issuer: material.issuer)
    if name.isOfPolice && stillIssued.contains(where: { name.isNamed($0) }) { return nil }
    return byCode[material.code] ?? rules.first { $0.applies(to: name) }
  }

  private static let identityDocument = Bilingual("查验居民身份证（读卡或电子证照）", "see the identity card, read or as a certificate")
  private static let householdBook = Bilingual("查验居民户口簿", "see the household register book")

  /// 亲属关系证明 stays lawful: only for those who share a household it is not asked for.
  private static let household = [
    ProofRule(
      "x01", .abolished, ["亲属关系证明", "户主间的亲属关系"], also: ["同户"], rule: "公通字〔2016〕21号 第二组第5项 同户人员与户主间的亲属关系",
      remedy: Bilingual(
        "查验居民户口簿或户籍信息，或用出生医学证明、共享数据", "see the household register or its data; a birth certificate or shared data do as well")),
    ProofRule(
      "", .abolished, ["我妈是我妈"], rule: "公通字〔2016〕21号 第二组第5项 同户人员与户主间的亲属关系",
      remedy: Bilingual(
        "查验居民户口簿或户籍信息，或用出生医学证明、共享数据", "see the household register or its data; a birth certificate or shared data do as well")),
  ]

  private static let register = [
    ProofRule("x02", .abolished, ["姓名证明", "我是我"], rule: "公通字〔2016〕21号 第一组第1项 姓名", remedy: identityDocument),
    ProofRule("x03", .abolished, ["曾用名证明"], rule: "公通字〔2016〕21号 第一组第2项 曾用名", remedy: householdBook),
    ProofRule(
      "x05", .abolished, ["身份号码证明", "同一人证明"], rule: "公通字〔2016〕21号 第一组第4项 公民身份号码",
      remedy: Bilingual("15 位与 18 位号码按 GB 11643 换算", "convert numbers of 15 and 18 places by GB 11643")),
    ProofRule("x06", .abolished, ["民族成份证明", "民族成分证明"], rule: "公通字〔2016〕21号 第一组第5项 民族成份", remedy: identityDocument),
    ProofRule("x07", .abolished, ["出生日期证明", "年龄证明"], rule: "公通字〔2016〕21号 第一组第6项 出生日期（年龄）", remedy: identityDocument),
    ProofRule("x09", .abolished, ["籍贯证明"], rule: "公通字〔2016〕21号 第一组第8项 籍贯", remedy: householdBook),
    ProofRule(
      "x10", .abolished, ["户籍所在地住址证明", "户籍住址证明"], rule: "公通字〔2016〕21号 第一组第9项 户籍所在地住址",
      remedy: Bilingual("查验居民身份证或居民户口簿", "see the identity card or the household register book")),
    ProofRule("x11", .abolished, ["户口迁移情况证明"], rule: "公通字〔2016〕21号 第二组第1项 户口迁移情况", remedy: householdBook),
    ProofRule(
      "x13", .abolished, ["户口登记项目变更更正情况证明"], rule: "公通字〔2016〕21号 第二组第3项 户口登记项目变更更正情况",
      remedy: Bilingual(
        "查验居民户口簿；户口簿不能反映的，用派出所出具的变更更正证明", "see the household register book; what it does not show, the police station certifies")),
    ProofRule(
      "x14", .abolished, ["注销户口情况证明"], rule: "公通字〔2016〕21号 第二组第4项 注销户口情况",
      remedy: Bilingual(
        "查验居民户口簿；户口簿不能反映的，用派出所出具的注销户口证明", "see the household register book; what it does not show, the police station certifies")),
  ]

  private static let elsewhere = [
    ProofRule(
      "x15", .alreadyHeld, ["婚姻状况证明", "婚姻状况未婚证明", "未婚证明"], rightIssuers: ["民政"], rule: "公通字〔2016〕21号 第三组 由主管部门核查",
      remedy: Bilingual("查询民政婚姻登记数据", "ask the marriage registry's data")),
    ProofRule(
      "x17", .alreadyHeld, ["异地居住证明"], rule: "公通字〔2016〕21号 第三组 由主管部门核查",
      remedy: Bilingual("查验居住证", "see the residence permit")),
    ProofRule(
      "x18", .alreadyHeld, ["正常死亡证明"], rightIssuers: ["医疗", "医院", "卫生"], rule: "公通字〔2016〕21号 第三组 由主管部门核查",
      remedy: Bilingual("用居民死亡医学证明", "take the medical certificate of death")),
  ]

  private static let unfounded = [
    ProofRule(
      "x27", .notLawful, ["无法律依据", "关系人到场手写同意"], rule: "国办发〔2018〕47号 没有法律法规或国务院决定依据的证明事项一律取消",
      remedy: Bilingual("改用告知承诺书", "take a written declaration"))
  ]
}
