/// What a case was filed with and what came of it, without a word of who filed it.
public struct RehearsedCase: Hashable, Sendable {
  public enum Source: Hashable, Sendable {
    case certificate, upload, paper, declaration
  }

  /// By the material's code; of several the best.
  public let evidence: [String: Source]
  public let isLegalPerson: Bool
  public let outcome: RehearsedOutcome

  public init(evidence: [(material: String, source: Source)], isLegalPerson: Bool, outcome: RehearsedOutcome) {
    self.evidence = Dictionary(evidence.map { ($0.material, $0.source) }) { one, other in one == .certificate ? one : other }
    self.isLegalPerson = isLegalPerson
    self.outcome = outcome
  }
}
