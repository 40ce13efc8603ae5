public import Bus

/// The fields of the standard that an item has beside those that decide. Codes are those of the code tables.
public struct ItemRecord: Message, Hashable {
  /// 设定依据
  public var settingBasis = ""
  /// 行使层级, several
  public var levels: [String] = []
  /// 实施主体编码
  public var departmentCode = ""
  /// 实施主体性质
  public var departmentNature = ""
  /// 委托部门
  public var entrustedBy = ""
  /// 权力来源
  public var powerSource = ""
  /// 受理条件
  public var acceptanceConditions = ""
  public var flow: [FlowStep] = []
  /// 办理形式, several
  public var handlingForms: [String] = []
  /// 服务对象, several
  public var serviceObjects: [String] = []
  /// 事项审查类型
  public var reviewType = ""
  /// 办理地点
  public var address = ""
  /// 办理时间
  public var officeHours = ""
  /// 咨询方式
  public var enquiry = ""
  /// 监督投诉方式
  public var complaint = ""
  /// 进驻政务大厅
  public var inHall = false
  /// 网上办理深度
  public var onlineDepth: [String] = []
  public var onlineAddress = ""
  /// 预约办理
  public var bookable = false
  /// 网上支付
  public var paidOnline = false
  /// 物流快递
  public var courier = false
  /// 自助终端
  public var kiosk = false
  /// 数量限制
  public var quantityLimit = ""
  /// 审批结果样本
  public var resultSample = ""
  /// 中介服务
  public var intermediaries = ""
  /// 联办机构
  public var jointOffices: [String] = []
  public var personTopics: [String] = []
  public var legalTopics: [String] = []
  public var answers: [ItemAnswer] = []
  /// 结果送达方式
  public var deliveries: [String] = []
  /// Tried in order; none: an instant item is decided once its evidence is complete.
  public var rules: [ItemRule] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "settingBasis", &settingBasis)
    try visit(2, "levels", &levels)
    try visit(3, "departmentCode", &departmentCode)
    try visit(4, "departmentNature", &departmentNature)
    try visit(5, "entrustedBy", &entrustedBy)
    try visit(6, "powerSource", &powerSource)
    try visit(7, "acceptanceConditions", &acceptanceConditions)
    try visit(8, "flow", &flow)
    try visit(9, "handlingForms", &handlingForms)
    try visit(10, "serviceObjects", &serviceObjects)
    try visit(11, "reviewType", &reviewType)
    try visit(12, "address", &address)
    try visit(13, "officeHours", &officeHours)
    try visit(14, "enquiry", &enquiry)
    try visit(15, "complaint", &complaint)
    try visit(16, "inHall", &inHall)
    try visit(17, "onlineDepth", &onlineDepth)
    try visit(18, "onlineAddress", &onlineAddress)
    try visit(19, "bookable", &bookable)
    try visit(20, "paidOnline", &paidOnline)
    try visit(21, "courier", &courier)
    try visit(22, "kiosk", &kiosk)
    try visit(23, "quantityLimit", &quantityLimit)
    try visit(24, "resultSample", &resultSample)
    try visit(25, "intermediaries", &intermediaries)
    try visit(26, "jointOffices", &jointOffices)
    try visit(27, "personTopics", &personTopics)
    try visit(28, "legalTopics", &legalTopics)
    try visit(29, "answers", &answers)
    try visit(30, "deliveries", &deliveries)
    try visit(31, "rules", &rules)
  }
}
