public import Civics

/// The item (事项) as it stood when the case was filed. The case keeps it: a later version changes nothing for this applicant.
public struct ItemSnapshot: Hashable, Sendable {
  /// Where the version stands in its life; only a published one can be applied for.
  public enum State: String, CaseIterable, Hashable, Sendable {
    case draft, checked, published, paused, withdrawn

    public var name: Bilingual {
      switch self {
      case .draft: Bilingual("草稿", "a draft")
      case .checked: Bilingual("已审核", "checked, not yet published")
      case .published: Bilingual("在用", "published")
      case .paused: Bilingual("暂停", "paused")
      case .withdrawn: Bilingual("取消", "withdrawn")
      }
    }
  }

  /// The item's code in the catalogue, for example P027.
  public let code: String
  public let version: Int
  public let name: String
  public let englishName: String
  public let state: State
  public let type: ItemType
  public let level: ExerciseLevel
  public let department: String
  public let serves: SubjectKind
  /// 即办件: decided on the spot.
  public let isInstant: Bool
  /// 承诺时限; of no length for an instant item.
  public let promisedLimit: DurationLimit
  /// 法定时限, as the law writes it; ``statutoryPeriod`` is how it counts.
  public let statutoryLimit: DurationLimit
  /// Why the applicant must come to the hall; nil for an item that needs no visit.
  public let visit: VisitReason?
  public let result: ItemResult
  /// 实施编码 of 31 characters, where the catalogue has one.
  public let implementationCode: String?
  public let materials: [MaterialNeed]
  /// The fees that it charges in every case.
  public let fees: [ItemFee]
  /// The steps that departments take; none: the office decides by itself.
  public let flow: [DepartmentStep]
  /// By which the suite decides an instant item, tried in order; none: by ``DecisionRule/evidenceComplete``.
  public let rules: [DecisionRule]

  public init(
    code: String, version: Int, name: String, englishName: String = "", state: State = .published, type: ItemType,
    level: ExerciseLevel = .county, department: String = "", serves: SubjectKind, isInstant: Bool, promisedLimit: DurationLimit,
    statutoryLimit: DurationLimit, visit: VisitReason? = nil, result: ItemResult, implementationCode: String? = nil,
    materials: [MaterialNeed], fees: [ItemFee] = [], flow: [DepartmentStep] = [], rules: [DecisionRule] = []
  ) {
    self.code = code
    self.version = version
    self.name = name
    self.englishName = englishName
    self.state = state
    self.type = type
    self.level = level
    self.department = department
    self.serves = serves
    self.isInstant = isInstant
    self.promisedLimit = promisedLimit
    self.statutoryLimit = statutoryLimit
    self.visit = visit
    self.result = result
    self.implementationCode = implementationCode
    self.materials = materials
    self.fees = fees
    self.flow = flow
    self.rules = rules
  }

  /// The code that its case numbers begin with: the catalogue's, or a made-up one where it has none of 31 places.
  public var numberingCode: String {
    if let implementationCode, ImplementationCode.isWellFormed(implementationCode) { return implementationCode }
    return ImplementationCode.synthetic(itemCode: code, type: type, level: level)
  }

  /// The statutory limit as it counts: 日 in a licence's law means workdays (行政许可法 art. 82), elsewhere calendar days.
  public var statutoryPeriod: DurationLimit {
    type == .licence && statutoryLimit.unit == .calendarDay ? .workdays(statutoryLimit.value) : statutoryLimit
  }

  /// Whether offices handle its cases jointly (联合办理): departments take steps of their own, or its law gives the time of joint handling.
  public var isJoint: Bool { !flow.isEmpty || statutoryPeriod == DecisionPeriod.joint.limit }
}
