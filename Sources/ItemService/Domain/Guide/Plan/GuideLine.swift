public import Civics

/// One material of an item in a situation.
public struct GuideLine: Hashable, Sendable {
  public let material: Material
  /// From 1.
  public let copies: Int
  /// The law under which it is asked for; empty: none is named.
  public let law: String
  /// As it is in this situation: what applies by the answers is required, what may apply is not.
  public let necessity: MaterialNecessity
  public let applies: Verdict
  /// All that would do, best first; the last is to bring it.
  public let ways: [Way]
  /// The questions that its condition names; of an open one those that decide next.
  public let decidedBy: [Question]
  /// What the certificates of the subject say about it.
  let reason: MaterialReason
  /// Materials that do as well.
  let substitutes: [Material]
  /// A resource that has it and is not shared.
  let withheld: Resource?

  /// What is to be done. A certificate that is held settles it, whatever is open: nothing more is asked then.
  public var action: GuideAction {
    switch applies {
    case .fails: .leaveOut
    case .open where best.action != .held: .mayApply
    case .open, .holds: best.action
    }
  }

  /// What would do as well, best first.
  public var otherWays: [GuideAction] {
    switch action {
    case .leaveOut: []
    case .mayApply: ways.map(\.action)
    default: ways.dropFirst().map(\.action)
    }
  }

  public var best: Way { ways.first ?? .brought }
}
