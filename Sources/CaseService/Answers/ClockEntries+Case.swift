import CaseDomain
import Civics
import Contracts

extension ClockStopEntry {
  /// Nil for a time in which the clock counts.
  init?(_ interval: ClockInterval) {
    guard let stop = interval.stop else { return nil }
    self.init()
    from = interval.from.description
    until = interval.until?.description ?? ""
    ground = stop.ground.code
    groundZh = stop.ground.name.zh
    groundEn = stop.ground.name.en
    basisZh = stop.basis.zh
    basisEn = stop.basis.en
    expectedWorkdays = stop.expected
    reason = stop.reason
    revision = interval.event
  }
}

extension ExtensionEntry {
  init(_ extended: ClockExtension) {
    self.init()
    on = extended.on.description
    workdays = extended.limit.value
    approver = ExtensionApprover(extended.period)
    reason = extended.reason
  }
}

extension ExtensionApprover {
  init(_ period: DecisionPeriod) {
    self =
      switch period {
      case .single: .officeHead
      case .joint: .governmentHead
      }
  }

  /// The period whose extension they approve; nil where nobody is named.
  var period: DecisionPeriod? {
    switch self {
    case .officeHead: .single
    case .governmentHead: .joint
    case .unspecified: nil
    }
  }
}

extension MovedDate {
  init(_ moved: DatesReckoned.Moved) {
    self.init()
    kind = moved.date.rawValue
    before = moved.from.description
    now = moved.to.description
  }
}
