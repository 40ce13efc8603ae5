/// What kind of power or service an item is (事项类型); the raw value is its code in the code tables.
public enum ItemType: String, Sendable, CaseIterable {
  /// 行政许可
  case licence = "01"
  /// 行政处罚
  case penalty = "02"
  /// 行政强制
  case coercion = "03"
  /// 行政征收
  case levy = "04"
  /// 行政给付
  case benefit = "05"
  /// 行政检查
  case inspection = "06"
  /// 行政确认
  case confirmation = "07"
  /// 行政奖励
  case award = "08"
  /// 行政裁决
  case adjudication = "09"
  /// 其他行政权力
  case otherPower = "10"
  /// 公共服务
  case publicService = "20"

  /// Whether one can apply for it (依申请). The others are on the office's own initiative (依职权) and never accepted from an applicant.
  public var isOnApplication: Bool {
    switch self {
    case .licence, .benefit, .confirmation, .award, .adjudication, .otherPower, .publicService: true
    case .penalty, .coercion, .levy, .inspection: false
    }
  }
}
