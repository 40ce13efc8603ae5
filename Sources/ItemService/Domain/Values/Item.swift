public import Civics

/// A public service one can apply for (事项), in one version.
public struct Item: Hashable, Sendable {
  /// The catalogue's own short code, such as `P027`.
  public let code: String
  /// 基本编码
  public let baseCode: String
  /// 实施编码: the office's code, its level and the base code; case numbers begin with it.
  public let implementationCode: String
  public let name: String
  public let nameEnglish: String
  public let target: ItemTarget
  public let type: ItemType
  public let department: String
  public let departmentShort: String
  public let level: ExerciseLevel
  /// 法定办结时限
  public let legalLimit: DurationLimit
  /// The law of the legal limit; empty when the limit is typical.
  public let legalBasis: String
  /// 承诺办结时限; zero when decided on the spot.
  public internal(set) var promisedLimit: DurationLimit
  public let caseType: CaseType
  public let onlineGrade: OnlineGrade
  public let crossArea: CrossArea
  /// Visits to the hall, from 0.
  public internal(set) var hallVisits: Int
  public internal(set) var visitReason: VisitReason?
  /// As published, in Chinese.
  public let fee: String
  public let lifeEvent: String?
  public internal(set) var materials: [ItemMaterial]
  public let result: ItemResult
  public let otherSteps: [String]
  public let specialProcedures: [String]
  /// How surely it must be known who files for it, 1 to 3; 0: no matter.
  public let assurance: Int
  public internal(set) var state: ItemVersionState
  /// From 1; a case keeps the version it was filed under.
  public internal(set) var version: Int
  /// How firm the values are, by field.
  public let basis: [String: Basis]
  /// What the standard tells beside.
  public internal(set) var record: ItemRecord
  public internal(set) var fees: [Fee]
  /// In the order in which they are asked.
  public let questions: [Question]
  public let variations: [Variation]
  /// Other limits in some situations, in the order in which they count.
  public internal(set) var limits: [SituationLimit] = []

  /// 即办件: decided on the spot.
  public var isInstant: Bool { caseType == .instant }

  public var isFree: Bool { fee == "不收费" }

  /// What a limit of this item is counted in: 日 means workdays in a licence (行政许可法 art. 82).
  public func counted(_ limit: DurationLimit) -> DurationLimit {
    limit.unit == .calendarDay && type == .licence ? .workdays(limit.value) : limit
  }
}
