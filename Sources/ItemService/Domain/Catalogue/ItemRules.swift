import Civics

/// The quality rules on the fields of an item that decide. Those on flow tables, office hours, telephone numbers and the like are
/// ``RecordRules``.
enum ItemRules {
  private typealias Field = ItemDraft.CodingKeys

  static func judge(_ item: Item, saysInstant: Bool, into check: inout RecordCheck) {
    if !item.type.isOnApplication {
      check.fault(.notOnApplication, Field.type.rawValue, found: item.type.rawValue)
    }
    periods(item, saysInstant, &check)
    visits(item, &check)
    if let kind = kindByName(item.result.name), kind != item.result.kind {
      check.fault(.resultKindDisagrees, "\(Field.result.rawValue).kind", found: item.result.name)
    }
  }

  private static func periods(_ item: Item, _ saysInstant: Bool, _ check: inout RecordCheck) {
    let promisesAtOnce = item.promisedLimit.value == 0
    if saysInstant != item.isInstant {
      check.fault(.instantDisagrees, Field.instant.rawValue)
    }
    if item.caseType == .promised && promisesAtOnce {
      check.fault(.promisedPeriodMissing, Field.promisedLimit.rawValue)
    } else if item.isInstant != promisesAtOnce {
      check.fault(.instantDisagrees, Field.promisedLimit.rawValue)
    }
    if item.counted(item.promisedLimit).isLonger(than: item.counted(item.legalLimit)) {
      check.fault(.promisedBeyondLegal, Field.promisedLimit.rawValue)
    }
  }

  private static func visits(_ item: Item, _ check: inout RecordCheck) {
    switch (item.hallVisits > 0, item.visitReason != nil) {
    case (true, false): check.fault(.visitReasonMissing, Field.visitReason.rawValue)
    case (false, true): check.fault(.visitReasonSurplus, Field.visitReason.rawValue)
    default: break
    }
    switch item.onlineGrade {
    case .full where item.hallVisits > 0: check.fault(.fullyOnlineWithVisit, Field.hallVisits.rawValue)
    case .information, .preExamination:
      if item.hallVisits == 0 && item.record.isByCourier != true { check.fault(.zeroVisitsNotOnline, Field.hallVisits.rawValue) }
    default: break
    }
  }

  /// What a result's name says it is; nil where the name does not say.
  private static func kindByName(_ name: String) -> ResultKind? {
    if name.hasSuffix("凭证") { return nil }
    if name.hasSuffix("证") || name.hasSuffix("证书") { return .certificate }
    if name.hasSuffix("批复") || name.hasSuffix("批文") { return .document }
    return nil
  }
}
