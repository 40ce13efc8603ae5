/// The registration department and category that a credit code begins with (GB 32100-2015, amendment 1 of 2016, and later additions).
public struct OrganisationCategory: Sendable, Hashable {
  /// Two places, the first of which may be a letter.
  public let code: String

  public let name: Bilingual

  /// The category of two places, or nil where it is not assigned.
  init?(_ department: UInt8, _ category: UInt8) {
    guard let known = OrganisationCategory.all.first(where: { $0.code.utf8.first == department && $0.code.utf8.last == category })
    else { return nil }
    self = known
  }

  private init(_ code: String, _ zh: String, _ en: String) {
    self.code = code
    name = Bilingual(zh, en)
  }

  /// Every assigned category.
  public static let all: [OrganisationCategory] = [
    OrganisationCategory("11", "机关", "state organ"),
    OrganisationCategory("12", "事业单位", "public institution"),
    OrganisationCategory("13", "编办直接管理机构编制的群众团体", "mass organisation on the establishment"),
    OrganisationCategory("19", "机构编制-其他", "other, establishment office"),
    OrganisationCategory("21", "外国常驻新闻机构", "resident foreign news agency"),
    OrganisationCategory("29", "外交-其他", "other, foreign affairs"),
    OrganisationCategory("31", "律师执业机构", "law firm"),
    OrganisationCategory("32", "公证处", "notary office"),
    OrganisationCategory("33", "基层法律服务所", "grass-roots legal service"),
    OrganisationCategory("34", "司法鉴定机构", "forensic institution"),
    OrganisationCategory("35", "仲裁委员会", "arbitration commission"),
    OrganisationCategory("39", "司法行政-其他", "other, judicial administration"),
    OrganisationCategory("41", "外国在华文化中心", "foreign cultural centre"),
    OrganisationCategory("49", "文化-其他", "other, culture"),
    OrganisationCategory("51", "社会团体", "social association"),
    OrganisationCategory("52", "民办非企业单位", "private non-enterprise unit"),
    OrganisationCategory("53", "基金会", "foundation"),
    OrganisationCategory("54", "村民委员会", "village committee"),
    OrganisationCategory("55", "居民委员会", "residents' committee"),
    OrganisationCategory("59", "民政-其他", "other, civil affairs"),
    OrganisationCategory("61", "外国旅游部门常驻代表机构", "resident office of a foreign tourism department"),
    OrganisationCategory("62", "港澳台地区旅游部门常驻内地代表机构", "resident office of a Hong Kong, Macao or Taiwan tourism department"),
    OrganisationCategory("69", "旅游-其他", "other, tourism"),
    OrganisationCategory("71", "宗教活动场所", "religious venue"),
    OrganisationCategory("72", "宗教院校", "religious school"),
    OrganisationCategory("79", "宗教-其他", "other, religion"),
    OrganisationCategory("81", "基层工会", "grass-roots trade union"),
    OrganisationCategory("89", "工会-其他", "other, trade unions"),
    OrganisationCategory("91", "企业", "enterprise"),
    OrganisationCategory("92", "个体工商户", "individual business"),
    OrganisationCategory("93", "农民专业合作社", "farmers' cooperative"),
    OrganisationCategory("99", "工商-其他", "other, market regulation"),
    OrganisationCategory("A1", "军队文职人员用人单位", "employer of civilian staff of the armed forces"),
    OrganisationCategory("A9", "军委-其他", "other, military commission"),
    OrganisationCategory("G1", "境外非政府组织代表机构", "representative office of a foreign non-governmental organisation"),
    OrganisationCategory("J1", "业主大会", "owners' assembly"),
    OrganisationCategory("N1", "组级集体经济组织", "group-level collective economic organisation"),
    OrganisationCategory("N2", "村级集体经济组织", "village-level collective economic organisation"),
    OrganisationCategory("N3", "乡镇级集体经济组织", "township-level collective economic organisation"),
    OrganisationCategory("N9", "农业-其他", "other, agriculture"),
    OrganisationCategory("Q1", "区县级侨联组织", "district or county federation of returned overseas Chinese"),
    OrganisationCategory("Y1", "其他", "other"),
  ]
}
