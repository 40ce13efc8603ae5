/// An ``Item`` as an import writes it.
public struct ItemDraft: Codable, Hashable, Sendable {
  public struct Limit: Codable, Hashable, Sendable {
    public var value: Int
    public var unit: String
  }

  public struct Visit: Codable, Hashable, Sendable {
    public var code: String
    public var text: String
    public var basis: String
  }

  public struct Need: Codable, Hashable, Sendable {
    public var material: String
    public var necessity: String
    public var copies: Int
    /// When it applies, see ``Condition``; left out: always.
    public var condition: String?
    /// The law under which this item asks for it, where it is not the material's own.
    public var law: String?
    /// The codes of materials that do as well.
    public var substitutes: [String]?
    /// Whether a signed promise may take its place here (告知承诺).
    public var declarable: Bool?
  }

  public struct Result: Codable, Hashable, Sendable {
    public var name: String
    public var kind: String
    public var certificateType: String?

    enum CodingKeys: String, CodingKey {
      case name, kind
      case certificateType = "certificate_type"
    }
  }

  public var code: String
  public var baseCode: String
  public var implementationCode: String
  public var name: String
  public var nameEnglish: String
  public var target: String
  public var type: String
  public var department: String
  public var departmentShort: String
  public var level: String
  public var legalLimit: Limit
  public var legalBasis: String
  public var promisedLimit: Limit
  public var instant: Bool
  public var caseType: String
  public var onlineGrade: String
  public var crossArea: String
  public var hallVisits: Int
  public var visitReason: Visit?
  public var fee: String
  public var lifeEvent: String?
  public var materials: [Need]
  public var result: Result
  public var otherSteps: [String]?
  public var specialProcedures: [String]?
  public var assurance: Int?
  public var state: String
  public var version: Int
  public var basis: [String: String]
  public var record: ItemRecordDraft?
  public var fees: [FeeDraft]?
  public var questions: [QuestionDraft]?
  public var variations: [VariationDraft]?
  /// Other limits in some situations; the first whose condition holds counts.
  public var limits: [LimitDraft]?

  enum CodingKeys: String, CodingKey {
    case code
    case baseCode = "base_code"
    case implementationCode = "implementation_code"
    case name
    case nameEnglish = "name_en"
    case target
    case type = "item_type"
    case department
    case departmentShort = "department_short"
    case level
    case legalLimit = "legal_limit"
    case legalBasis = "legal_basis"
    case promisedLimit = "promised_limit"
    case instant
    case caseType = "case_type"
    case onlineGrade = "online_grade"
    case crossArea = "cross_area"
    case hallVisits = "hall_visits"
    case visitReason = "visit_reason"
    case fee
    case lifeEvent = "life_event"
    case materials, result
    case otherSteps = "other_steps"
    case specialProcedures = "special_procedures"
    case assurance
    case state, version, basis
    case record, fees, questions, variations, limits
  }
}
