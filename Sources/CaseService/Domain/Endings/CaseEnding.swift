public import Civics

/// How a case ended without a decision: what was done, on which grounds, and where the applicant turns to now.
public struct CaseEnding: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The applicant did not correct in time (补正不来).
    case lapse
    /// 不受理: another office is the right one.
    case pointElsewhere
    /// 退件: the office returns what it has not taken.
    case giveBack
    /// 转报: the level above decides.
    case referUpward
    /// 作废: it counts as never filed.
    case annul

    public var act: CaseAct {
      switch self {
      case .lapse: .lapse
      case .pointElsewhere: .pointElsewhere
      case .giveBack: .giveBack
      case .referUpward: .referUpward
      case .annul: .annul
      }
    }

    /// 办结结果; nil where the office had no case of its own to end.
    public var result: CaseResult? {
      switch self {
      case .lapse: .notCorrected
      case .pointElsewhere: nil
      case .giveBack: .returned
      case .referUpward: .referredUpward
      case .annul: .void
      }
    }

    /// Whether another office is named, to which the applicant or the case goes.
    var namesOffice: Bool { self == .pointElsewhere || self == .referUpward }

    /// Whether it takes something from the applicant against which they can appeal.
    var isAppealable: Bool { self == .annul }
  }

  public let kind: Kind
  public let on: Day
  /// Never empty.
  public let grounds: String
  /// The office that it is for, or was referred to; empty where none is named.
  public let office: String
  /// What the applicant is told besides; may be empty.
  public let text: String
  public let appeal: RightOfAppeal?

  public init(_ kind: Kind, on: Day, grounds: String, office: String = "", text: String = "", appeal: RightOfAppeal? = nil) {
    self.kind = kind
    self.on = on
    self.grounds = grounds
    self.office = office
    self.text = text
    self.appeal = appeal
  }
}
