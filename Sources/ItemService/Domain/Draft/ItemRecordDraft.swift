/// An ``ItemRecord`` as an import writes it: the fields of the standard beside those that decide. What is left out is not told.
public struct ItemRecordDraft: Codable, Hashable, Sendable {
  /// 设定依据
  public var settingBasis: String?
  /// 行使层级, several
  public var levels: [String]?
  public var departmentCode: String?
  /// 实施主体性质
  public var departmentNature: String?
  /// 委托部门
  public var entrustedBy: String?
  /// 权力来源
  public var powerSource: String?
  /// 受理条件
  public var acceptanceConditions: String?
  /// 办理流程
  public var flow: [FlowStepDraft]?
  /// 办理形式, several
  public var handlingForms: [String]?
  /// 服务对象, several
  public var serviceObjects: [String]?
  /// 事项审查类型
  public var reviewType: String?
  /// 办理地点
  public var address: String?
  /// 办理时间
  public var officeHours: String?
  /// 咨询方式
  public var enquiry: String?
  /// 监督投诉方式
  public var complaint: String?
  /// 进驻政务大厅
  public var inHall: Bool?
  /// 网上办理深度
  public var onlineDepth: [String]?
  public var onlineAddress: String?
  /// 预约办理
  public var bookable: Bool?
  /// 网上支付
  public var paidOnline: Bool?
  /// 物流快递
  public var courier: Bool?
  /// 自助终端
  public var kiosk: Bool?
  /// 数量限制
  public var quantityLimit: String?
  /// 审批结果样本
  public var resultSample: String?
  /// 中介服务
  public var intermediaries: String?
  /// 联办机构
  public var jointOffices: [String]?
  /// 面向自然人主题
  public var personTopics: [String]?
  /// 面向法人主题
  public var legalTopics: [String]?
  /// 常见问题
  public var answers: [AnswerDraft]?
  /// 结果送达方式
  public var deliveries: [String]?
  /// 秒批规则, each as `R1 2: evidence_complete = yes`: number, version and condition.
  public var rules: [String]?

  enum CodingKeys: String, CodingKey {
    case settingBasis = "setting_basis"
    case levels
    case departmentCode = "department_code"
    case departmentNature = "department_nature"
    case entrustedBy = "entrusted_by"
    case powerSource = "power_source"
    case acceptanceConditions = "acceptance_conditions"
    case flow
    case handlingForms = "handling_forms"
    case serviceObjects = "service_objects"
    case reviewType = "review_type"
    case address
    case officeHours = "office_hours"
    case enquiry
    case complaint
    case inHall = "in_hall"
    case onlineDepth = "online_depth"
    case onlineAddress = "online_address"
    case bookable
    case paidOnline = "paid_online"
    case courier
    case kiosk
    case quantityLimit = "quantity_limit"
    case resultSample = "result_sample"
    case intermediaries
    case jointOffices = "joint_offices"
    case personTopics = "person_topics"
    case legalTopics = "legal_topics"
    case answers
    case deliveries
    case rules
  }
}
