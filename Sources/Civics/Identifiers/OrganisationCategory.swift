/// The registration department and category that a credit code begins with (GB 32100-2015, amendment 1 of 2016, and later additions).
public struct OrganisationCategory: Sendable, Hashable {
  private let position: Int

  /// The category of two places, or nil where it is not assigned.
  init?(_ department: UInt8, _ category: UInt8) {
    let places = OrganisationCategory.packed(department, category)
    guard let position = OrganisationCategory.assigned.firstIndex(of: places) else { return nil }
    self.position = position
  }

  private init(position: Int) {
    self.position = position
  }

  /// Two places, the first of which may be a letter.
  public var code: String { OrganisationCategory.rows[position].code }

  public var name: Bilingual {
    let row = OrganisationCategory.rows[position]
    return Bilingual(row.zh, row.en)
  }

  /// Every assigned category.
  public static var all: [OrganisationCategory] { rows.indices.map { OrganisationCategory(position: $0) } }

  private static func packed(_ department: UInt8, _ category: UInt8) -> UInt16 {
    UInt16(department) << 8 | UInt16(category)
  }

  /// The codes as pairs of bytes, in the order of the rows, so that looking one up reads no strings.
  private static let assigned: [UInt16] = rows.map { packed($0.code.utf8.first!, $0.code.utf8.last!) }

  private static let rows: [(code: String, zh: String, en: String)] = [
    ("11", "机关", "state organ"),
    ("12", "事业单位", "public institution"),
    ("13", "编办直接管理机构编制的群众团体", "mass organisation on the establishment"),
    ("19", "机构编制-其他", "other, establishment office"),
    ("21", "外国常驻新闻机构", "resident foreign news agency"),
    ("29", "外交-其他", "other, foreign affairs"),
    ("31", "律师执业机构", "law firm"),
    ("32", "公证处", "notary office"),
    ("33", "基层法律服务所", "grass-roots legal service"),
    ("34", "司法鉴定机构", "forensic institution"),
    ("35", "仲裁委员会", "arbitration commission"),
    ("39", "司法行政-其他", "other, judicial administration"),
    ("41", "外国在华文化中心", "foreign cultural centre"),
    ("49", "文化-其他", "other, culture"),
    ("51", "社会团体", "social association"),
    ("52", "民办非企业单位", "private non-enterprise unit"),
    ("53", "基金会", "foundation"),
    ("54", "村民委员会", "village committee"),
    ("55", "居民委员会", "residents' committee"),
    ("59", "民政-其他", "other, civil affairs"),
    ("61", "外国旅游部门常驻代表机构", "resident office of a foreign tourism department"),
    ("62", "港澳台地区旅游部门常驻内地代表机构", "resident office of a Hong Kong, Macao or Taiwan tourism department"),
    ("69", "旅游-其他", "other, tourism"),
    ("71", "宗教活动场所", "religious venue"),
    ("72", "宗教院校", "religious school"),
    ("79", "宗教-其他", "other, religion"),
    ("81", "基层工会", "grass-roots trade union"),
    ("89", "工会-其他", "other, trade unions"),
    ("91", "企业", "enterprise"),
    ("92", "个体工商户", "individual business"),
    ("93", "农民专业合作社", "farmers' cooperative"),
    ("99", "工商-其他", "other, market regulation"),
    ("A1", "军队文职人员用人单位", "employer of civilian staff of the armed forces"),
    ("A9", "军委-其他", "other, military commission"),
    ("G1", "境外非政府组织代表机构", "representative office of a foreign non-governmental organisation"),
    ("J1", "业主大会", "owners' assembly"),
    ("N1", "组级集体经济组织", "group-level collective economic organisation"),
    ("N2", "村级集体经济组织", "village-level collective economic organisation"),
    ("N3", "乡镇级集体经济组织", "township-level collective economic organisation"),
    ("N9", "农业-其他", "other, agriculture"),
    ("Q1", "区县级侨联组织", "district or county federation of returned overseas Chinese"),
    ("Y1", "其他", "other"),
  ]
}
