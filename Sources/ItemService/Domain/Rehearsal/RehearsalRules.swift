import Civics

/// One version of an item, by which cases are decided anew.
struct RehearsalRules {
  /// How a case goes by this version.
  struct Course: Hashable {
    let outcome: RehearsedOutcome
    /// Codes of what is required and was not filed.
    let missing: [String]
    /// Materials that the applicant brings, uploads or promises: without those that a certificate stood in for.
    let brought: Int
    /// Visits to the hall.
    let visits: Int

    /// Papers to look at and visits to serve.
    var load: Int { brought + visits }
  }

  let item: Item
  let catalogue: Catalogue

  func course(of filed: RehearsedCase) -> Course {
    guard filed.isLegalPerson == (item.target == .legalPerson) else {
      return Course(outcome: .notServed, missing: [], brought: 0, visits: 0)
    }
    var missing: [String] = []
    var isOutstanding = false
    var brought = 0
    for need in item.materials {
      switch (evidence(for: need, in: filed), applies(need)) {
      case (.certificate?, _): break
      case (_?, _): brought += 1
      case (nil, .required):
        missing.append(need.material)
        brought += 1
      case (nil, .mayFollow):
        isOutstanding = true
        brought += 1
      case (nil, .situational): break
      }
    }
    let isInstant = item.isInstant && item.hallVisits == 0 && !isOutstanding
    return Course(
      outcome: missing.isEmpty ? isInstant ? .instant : .promised : .notAccepted, missing: missing, brought: brought,
      visits: item.hallVisits)
  }

  /// What answers a need: the material itself, or one that does as well. A promise answers only where it may.
  private func evidence(for need: ItemMaterial, in filed: RehearsedCase) -> RehearsedCase.Source? {
    for code in [need.material] + need.substitutes {
      guard let source = filed.evidence[code] else { continue }
      if source != .declaration || need.isDeclarable || catalogue.material(code)?.points.isDeclarable == true { return source }
    }
    return nil
  }

  /// Answers to questions are not kept with a case: what depends on one is asked for only where it was filed.
  private func applies(_ need: ItemMaterial) -> MaterialNecessity {
    need.condition == nil ? need.necessity : .situational
  }
}
