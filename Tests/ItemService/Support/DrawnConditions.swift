import ItemDomain

/// Conditions on the questions of ``GuidedItem``, drawn by a seed, so that a failure repeats.
struct DrawnConditions {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 2_654_435_761 &+ 20_260_901 }

  mutating func draw(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  /// A condition in the form in which conditions are read: lists hold two or more, and none of their own kind.
  mutating func condition(depth: Int) -> Condition {
    switch depth > 0 ? draw(4) : 0 {
    case 1: return .not(condition(depth: depth - 1))
    case 2: return .all((0..<2 + draw(2)).map { _ in part(depth, unlike: { if case .all = $0 { true } else { false } }) })
    case 3: return .any((0..<2 + draw(2)).map { _ in part(depth, unlike: { if case .any = $0 { true } else { false } }) })
    default: return leaf()
    }
  }

  private mutating func part(_ depth: Int, unlike isSame: (Condition) -> Bool) -> Condition {
    let part = condition(depth: depth - 1)
    return isSame(part) ? leaf() : part
  }

  private mutating func leaf() -> Condition {
    switch draw(7) {
    case 0: .isOneOf(question: "first", choices: [["yes", "no"][draw(2)]])
    case 1: .isOneOf(question: "spouse", choices: [["yes", "no"][draw(2)]])
    case 2: .isOneOf(question: "marriage", choices: [["single", "married", "widowed"][draw(3)], "married"])
    case 3: .isOneOf(question: "jobs", choices: [["cook", "driver"][draw(2)]])
    case 4: .isWithin(question: "age", least: draw(100), most: nil)
    case 5: .isWithin(question: "age", least: nil, most: draw(100))
    default: .isWithin(question: "age", least: 60, most: 60)
    }
  }
}
