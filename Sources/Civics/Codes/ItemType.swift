/// The kind of administrative act an item is (事项类型, C 0109, GB/T 39554.1).
public enum ItemType: String, CodeTable {
  case licence = "01"
  case penalty = "02"
  case coercion = "03"
  case levy = "04"
  case benefitPayment = "05"
  case inspection = "06"
  case confirmation = "07"
  case award = "08"
  case adjudication = "09"
  case otherPower = "10"
  case publicService = "20"

  public var name: Bilingual {
    switch self {
    case .licence: Bilingual("行政许可", "administrative licence")
    case .penalty: Bilingual("行政处罚", "penalty")
    case .coercion: Bilingual("行政强制", "coercion")
    case .levy: Bilingual("行政征收", "levy")
    case .benefitPayment: Bilingual("行政给付", "benefit payment")
    case .inspection: Bilingual("行政检查", "inspection")
    case .confirmation: Bilingual("行政确认", "confirmation")
    case .award: Bilingual("行政奖励", "award")
    case .adjudication: Bilingual("行政裁决", "adjudication")
    case .otherPower: Bilingual("其他行政权力", "other administrative power")
    case .publicService: Bilingual("公共服务", "public service")
    }
  }

  /// Whether anyone can apply for it (依申请); the others are done on the office's own initiative (依职权) and never accepted.
  public var isOnApplication: Bool {
    switch self {
    case .penalty, .coercion, .levy, .inspection: false
    default: true
    }
  }
}
