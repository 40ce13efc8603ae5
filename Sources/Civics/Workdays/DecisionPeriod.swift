/// How long the law gives for a decision, and by how much it may be extended once (行政许可法 art. 42).
public enum DecisionPeriod: String, Sendable, Hashable, CaseIterable {
  /// One office decides: 20 workdays, and 10 more where its head approves.
  case single
  /// Several offices handle it jointly or in one place: 45 workdays, and 15 more where the head of the people's government approves.
  case joint

  /// To decide, from acceptance.
  public var limit: DurationLimit {
    switch self {
    case .single: StatutoryLimit.decision
    case .joint: StatutoryLimit.jointDecision
    }
  }

  /// The most by which it may be extended, from the due day.
  public var mostExtension: DurationLimit {
    switch self {
    case .single: StatutoryLimit.decisionExtension
    case .joint: StatutoryLimit.jointExtension
    }
  }

  /// Who approves the extension.
  public var approver: Bilingual {
    switch self {
    case .single: Bilingual("本行政机关负责人", "the head of the office")
    case .joint: Bilingual("本级人民政府负责人", "the head of the people's government")
    }
  }
}
