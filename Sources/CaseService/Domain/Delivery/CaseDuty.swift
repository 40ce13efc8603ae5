public import Civics

/// What an office owes the applicant after the decision, by a day.
public enum CaseDuty: String, CaseIterable, Hashable, Sendable {
  /// The delivery, within 10 workdays of the decision (行政许可法 art. 44).
  case delivery
  /// A bad rating is put right, within 15 workdays of it.
  case puttingRight
  /// An objection to a decision by rule is answered, within the house's own limit.
  case objection

  public var name: Bilingual { explained.name }

  /// Its date among those that are explained.
  var explained: DateExplanation.Kind {
    switch self {
    case .delivery: .delivery
    case .puttingRight: .puttingRight
    case .objection: .objection
    }
  }
}
