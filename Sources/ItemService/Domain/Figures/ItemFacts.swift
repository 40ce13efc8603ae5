import Civics

/// What the figures count of one item in one version.
public struct ItemFacts: Hashable, Sendable {
  public let department: String
  public let isInstant: Bool
  /// Accepted online at least (Ⅲ级, Ⅳ级).
  public let isOnline: Bool
  public let hasNoVisit: Bool
  /// Codes of the materials that are asked for, in any situation.
  public let materials: [String]
  /// Fifths of a day, seven of which are a workday in an ordinary week; nil unless there is a legal limit.
  let promised: Int?
  let legal: Int?
}

extension ItemFacts {
  public init(_ item: Item) {
    self.init(
      department: item.department, isInstant: item.isInstant, grade: item.onlineGrade, visits: item.hallVisits,
      materials: item.materials.map(\.material), promised: item.counted(item.promisedLimit), legal: item.counted(item.legalLimit))
  }

  /// Of a version that is kept as it was written; nil where its codes are not known any more.
  public init?(_ draft: ItemDraft) {
    guard let type = ItemType(rawValue: draft.type), let caseType = CaseType(rawValue: draft.caseType),
      let grade = OnlineGrade(rawValue: draft.onlineGrade), let promised = Self.limit(draft.promisedLimit, type),
      let legal = Self.limit(draft.legalLimit, type)
    else { return nil }
    self.init(
      department: draft.department, isInstant: caseType == .instant, grade: grade, visits: draft.hallVisits,
      materials: draft.materials.map(\.material), promised: promised, legal: legal)
  }

  private init(
    department: String, isInstant: Bool, grade: OnlineGrade, visits: Int, materials: [String], promised: DurationLimit, legal: DurationLimit
  ) {
    self.department = department
    self.isInstant = isInstant
    isOnline = grade == .acceptance || grade == .full
    hasNoVisit = visits == 0
    self.materials = materials
    self.promised = legal.value > 0 ? promised.fifthsOfADay : nil
    self.legal = legal.value > 0 ? legal.fifthsOfADay : nil
  }

  private static func limit(_ limit: ItemDraft.Limit, _ type: ItemType) -> DurationLimit? {
    guard let unit = PeriodUnit(rawValue: limit.unit), 0...DurationLimit.most(of: unit) ~= limit.value else { return nil }
    // 日 means workdays in a licence (行政许可法 art. 82).
    return unit == .calendarDay && type == .licence ? .workdays(limit.value) : DurationLimit(limit.value, unit)
  }
}
