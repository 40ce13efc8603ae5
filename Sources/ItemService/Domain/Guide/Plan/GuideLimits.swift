public import Civics

/// The limits of an item in a situation.
public struct GuideLimits: Hashable, Sendable {
  /// 承诺时限
  public let promised: DurationLimit
  /// 法定时限
  public let legal: DurationLimit
  /// The codes of the questions that decide whether other limits count; until then it is the item's own.
  let questions: Set<String>

  init(of item: Item, in situation: Situation) {
    let possible = item.limits.lazy.map { (limit: $0, verdict: situation.verdict(on: $0.condition)) }.first { $0.verdict != .fails }
    let counting = possible?.verdict == .holds ? possible?.limit : nil
    promised = counting?.promised ?? item.promisedLimit
    legal = counting?.legal ?? item.legalLimit
    questions = possible?.verdict.questions ?? []
  }
}
