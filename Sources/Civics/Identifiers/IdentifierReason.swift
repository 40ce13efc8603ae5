/// Why a text is not a valid number of its kind. In the order of the cases: the first that applies is told.
public enum IdentifierReason: String, Sendable, Hashable, CaseIterable {
  case charset
  case length
  case layout
  case category
  case region
  case date
  case version
  case orgChecksum = "org_checksum"
  case checksum
  case ambiguous

  public var name: Bilingual {
    switch self {
    case .charset: Bilingual("含有不允许的字符", "holds a character that is not allowed in its place")
    case .length: Bilingual("位数不对", "has the wrong number of characters")
    case .layout: Bilingual("结构不符", "is not laid out as the kind demands")
    case .category: Bilingual("登记管理部门与机构类别代码未分配", "registration department and category are not assigned")
    case .region: Bilingual("地区代码不存在", "names a province that does not exist, or one this kind does not allow")
    case .date: Bilingual("出生日期不存在", "holds a date of birth that does not exist")
    case .version: Bilingual("版本号应为001至999的三位数字", "version is not three digits from 001")
    case .orgChecksum: Bilingual("主体标识码的校验码不符", "check character of the organisation code inside is wrong")
    case .checksum: Bilingual("校验码不符", "check character is wrong")
    case .ambiguous: Bilingual("同时符合两种号码的全部校验，请指明种类", "passes every check of two kinds: name the kind")
    }
  }
}
