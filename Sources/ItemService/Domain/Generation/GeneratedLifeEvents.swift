/// The events of life and the resources of a generated catalogue.
enum GeneratedLifeEvents {
  struct Event: Sendable {
    let code: String
    let name: String
    /// The services that name this as their event of life belong to it.
    let of: String
    let wanted: [String]
  }

  struct Resource: Sendable {
    let code: String
    let name: String
    let provider: String
    /// By the sample's code.
    let certificateType: String
    let fields: [String]
  }

  /// Of so many items the first are looked at for those that belong to an event.
  static let itemsLookedAt = 5_000
  static let itemsOfEach = 20

  static let all: [Event] = [
    Event(code: "E1", name: "新生儿出生一件事", of: "出生", wanted: ["出生医学证明", "预防接种证", "出生登记"]),
    Event(code: "E2", name: "公民婚育一件事", of: "婚育", wanted: ["婚姻登记", "生育登记"]),
    Event(code: "E3", name: "公民身后一件事", of: "身后", wanted: ["户口注销", "社保遗属待遇"]),
    Event(code: "E4", name: "公民退休一件事", of: "退休", wanted: ["退休审核", "养老待遇"]),
    Event(code: "E5", name: "扶残助困一件事", of: "扶残助困", wanted: ["残疾人证", "困难残疾人生活补贴", "最低生活保障"]),
    Event(code: "E6", name: "企业开办一件事", of: "企业开办", wanted: ["设立登记", "公章刻制", "社保登记"]),
    Event(code: "E7", name: "开办餐饮店一件事", of: "开办餐饮店", wanted: ["食品经营许可", "消防安全检查", "户外招牌"]),
    Event(code: "E8", name: "企业注销一件事", of: "企业注销登记", wanted: ["清税", "企业注销"]),
    Event(code: "E9", name: "水电气网联合报装", of: "水电气网联合报装", wanted: ["供水", "供电", "供气"]),
    Event(code: "E10", name: "教育入学一件事", of: "教育入学", wanted: ["入学"]),
  ]

  static let resources: [Resource] = [
    Resource(code: "R1", name: "人口基础信息", provider: "公安局", certificateType: "ct027", fields: ["姓名", "公民身份号码"]),
    Resource(code: "R2", name: "婚姻登记信息", provider: "民政局", certificateType: "ct064", fields: ["持证人", "登记日期"]),
    Resource(code: "R3", name: "市场主体登记信息", provider: "市场监督管理局", certificateType: "ct067", fields: ["名称", "统一社会信用代码"]),
    Resource(code: "R4", name: "不动产登记信息", provider: "自然资源局", certificateType: "ct001", fields: ["权利人", "坐落"]),
  ]
}
