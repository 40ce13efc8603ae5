import Contracts

/// What is to become of one case, and where: of ten lives six are whole, and four end early, each in another way.
struct LifePlan: Sendable {
  enum Ending: CaseIterable, Sendable {
    /// Filed, verified, accepted, approved by three departments, decided, delivered, rated.
    case whole
    case withdrawn
    case pointedElsewhere
    case referredUpward
    /// Stays with its departments.
    case inHand
  }

  let ending: Ending
  /// Through which it is filed.
  let channel: String
  /// Where it is verified.
  let hall: String

  init(_ index: Int) {
    ending =
      switch index % 10 {
      case 1: .withdrawn
      case 4: .pointedElsewhere
      case 6: .referredUpward
      case 9: .inHand
      default: .whole
      }
    channel = ["window", "mobile", "web", "kiosk"][index % 4]
    hall = "hall-\(1 + index % 3)"
  }

  /// The state in which it is to end.
  var state: CaseState {
    switch ending {
    case .whole: .rated
    case .withdrawn: .withdrawn
    case .pointedElsewhere: .notForUs
    case .referredUpward: .referredUpward
    case .inHand: .accepted
    }
  }

  /// What is to stand in the log of its case: in this order, but for the departments' steps, which come as they come.
  var events: (inOrder: [String], claims: Int, finishes: Int) {
    let filed = ["case.submitted", "case.received"]
    let accepted = filed + ["case.verified", "case.accepted", "case.stepsOpened"]
    let steps = JointItem.steps.count
    switch ending {
    case .whole: return (accepted + ["case.decided", "case.delivered", "case.rated"], steps, steps)
    case .withdrawn: return (filed + ["case.withdrawn"], 0, 0)
    case .pointedElsewhere: return (filed + ["case.notForUs"], 0, 0)
    case .referredUpward: return (accepted + ["case.referredUpward"], 0, 0)
    case .inHand: return (accepted, steps, 0)
    }
  }
}
