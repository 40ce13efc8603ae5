/// Something odd about a number that is valid all the same.
public enum IdentifierWarning: String, Sendable, Hashable, CaseIterable {
  /// The region's code was not in use in the year of birth.
  case regionPeriod = "warn_region_period"
  /// The county is not in the table, in a province that exists.
  case regionUnknown = "warn_region_unknown"
  /// The nationality is not in ISO 3166-1 as it stands; it may have been when the card was first issued.
  case nationalityUnknown = "warn_nationality_unknown"

  public var name: Bilingual {
    switch self {
    case .regionPeriod: Bilingual("该地区代码在出生当年未使用", "the region's code was not in use in the year of birth")
    case .regionUnknown: Bilingual("省份存在，县级地区代码不在表中", "the county is not in the table, though the province exists")
    case .nationalityUnknown: Bilingual("国籍代码不在现行表中", "the nationality is not in the present table")
    }
  }
}
