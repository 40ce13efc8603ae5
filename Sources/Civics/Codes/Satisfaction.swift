/// The five grades after a service (好差评, 满意度).
public enum Satisfaction: String, CodeTable {
  case verySatisfied = "1"
  case satisfied = "2"
  case basicallySatisfied = "3"
  case dissatisfied = "4"
  case veryDissatisfied = "5"

  public var name: Bilingual {
    switch self {
    case .verySatisfied: Bilingual("非常满意", "very satisfied")
    case .satisfied: Bilingual("满意", "satisfied")
    case .basicallySatisfied: Bilingual("基本满意", "basically satisfied")
    case .dissatisfied: Bilingual("不满意", "dissatisfied")
    case .veryDissatisfied: Bilingual("非常不满意", "very dissatisfied")
    }
  }

  /// A bad rating (差评), to be put right within fifteen workdays.
  public var isBad: Bool { self == .dissatisfied || self == .veryDissatisfied }

  /// Stars on screen run the other way: five for very satisfied.
  public var stars: Int { 6 - Int(rawValue)! }

  /// The grade of so many stars, 1...5.
  public init?(stars: Int) {
    self.init(rawValue: String(6 - stars))
  }
}
