import Civics

extension ProofRegister {
  /// What a committee of a village or of residents must not issue, as six ministries listed it in 2020.
  public static let notByCommunity = [
    "亲属关系证明", "居民身份信息证明", "户口登记项目内容变更申请证明", "居民养犬证明", "无犯罪记录证明", "社区戒毒社区康复人员情况证明", "人员失踪证明", "婚姻状况证明", "出生证明",
    "健在证明", "死亡证明", "疾病状况证明", "残疾状况证明", "婚育状况证明", "居民就业状况证明", "居民个人档案证明", "居民财产证明", "遗产继承权证明", "市场主体住所证明",
    "证件遗失证明",
  ]

  private static let rule = "民政部等六部门2020年意见 社区不应出具的20项"

  static let community = [
    of("x19", "健在证明", Bilingual("待遇领取资格认证、数据比对", "confirm the entitlement by comparing data")),
    of("x21", "无犯罪记录证明", Bilingual("向公安机关查询", "ask the police")),
    of("x22", "证件遗失证明", Bilingual("向原发证机关挂失", "report the loss to who issued it")),
    of("x23", "市场主体住所证明", Bilingual("用不动产权证书、租赁合同或书面承诺", "take the title deed, a lease or a written promise")),
    of("x25", "居民就业状况证明", Bilingual("查询社会保险数据", "ask the social insurance's data")),
    of("x26", "遗产继承权证明", Bilingual("由公证或登记机构办理", "have it settled by a notary or the registry")),
  ]

  /// The rest of the list, which the register has no codes for.
  static let otherCommunity = notByCommunity.filter { name in !community.contains { $0.names == [name] } }.map { name in
    of("", name, Bilingual("由主管部门核查，或查询共享数据", "let the office in charge look it up, or ask shared data"))
  }

  private static func of(_ code: String, _ name: String, _ remedy: Bilingual) -> ProofRule {
    ProofRule(code, .notLawful, [name], isOfCommunity: true, rule: rule, remedy: remedy)
  }
}
