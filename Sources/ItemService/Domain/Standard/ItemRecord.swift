public import Civics

/// What the standard tells of an item beside the fields that decide: conditions, flow, places, times, numbers, questions. Empty texts and lists,
/// and nil, are not told.
public struct ItemRecord: Hashable, Sendable {
  /// A step of the flow (办理流程).
  public struct Step: Hashable, Sendable {
    /// 受理, 审核, 审批, 办结, 送达
    public let name: String
    public let limit: DurationLimit?
    public let office: String
    public let result: String
    /// Of a step that a department takes by itself in each case (并联审批); empty: the step is only told.
    public let code: String
    /// The codes of earlier steps that it waits for.
    public let after: [String]
    /// The case goes on without it once its limit is over.
    public let mayLapse: Bool
  }

  /// A frequent question (常见问题).
  public struct Answer: Hashable, Sendable {
    public let question: String
    public let answer: String
  }

  /// A rule by which cases are decided at once (秒批).
  public struct Rule: Hashable, Sendable {
    public let number: String
    public let version: Int
    /// Over the facts of a case: ``RuleCheck/facts(of:)``.
    public let condition: String
  }

  /// Nothing is told.
  public static let empty = ItemRecord()

  /// 设定依据
  public var settingBasis = ""
  /// 行使层级
  public var levels: [ExerciseLevel] = []
  public var departmentCode = ""
  /// 实施主体性质
  public var departmentNature: BodyNature?
  /// 委托部门
  public var entrustedBy = ""
  /// 权力来源
  public var powerSource: PowerSource?
  /// 受理条件
  public var acceptanceConditions = ""
  public var flow: [Step] = []
  /// 办理形式
  public var handlingForms: [HandlingForm] = []
  /// 服务对象
  public var serviceObjects: [ServiceObject] = []
  /// 事项审查类型
  public var reviewType: ReviewType?
  /// 办理地点
  public var address = ""
  /// 办理时间
  public var officeHours = ""
  /// 咨询方式
  public var enquiry = ""
  /// 监督投诉方式
  public var complaint = ""
  /// 进驻政务大厅
  public var isInHall: Bool?
  /// 网上办理深度
  public var onlineDepth: [OnlineDepth] = []
  public var onlineAddress = ""
  /// 预约办理
  public var isBookable: Bool?
  /// 网上支付
  public var isPaidOnline: Bool?
  /// 物流快递
  public var isByCourier: Bool?
  /// 自助终端
  public var isAtKiosk: Bool?
  /// 数量限制
  public var quantityLimit = ""
  /// 审批结果样本
  public var resultSample = ""
  /// 中介服务
  public var intermediaries = ""
  /// 联办机构
  public var jointOffices: [String] = []
  public var personTopics: [PersonTopic] = []
  public var legalTopics: [LegalTopic] = []
  public var answers: [Answer] = []
  /// 结果送达方式
  public var deliveries: [DeliveryMethod] = []
  /// 秒批规则; none: an instant item is decided once its evidence is complete.
  public var rules: [Rule] = []

  init() {}
}
