/// One difference between the contracts as they were recorded and as they are.
public struct ContractChange: Hashable, Sendable, CustomStringConvertible {
  public enum Effect: Hashable, Sendable {
    /// These peers, built before the change, no longer understand or are no longer understood.
    case breaking(ContractPeers)
    /// Older and newer programs still work together.
    case compatible
    /// The bytes stay the same; what is written against the names is changed: sources, JSON of the command line.
    case naming
  }

  public let effect: Effect
  /// What changed: “field 3 `item` of SubmitCase changed from text to integer”.
  public let what: String

  public var isBreaking: Bool { if case .breaking = effect { true } else { false } }

  public var description: String {
    switch effect {
    case .breaking(let peers): "\(peers): \(what)"
    case .compatible: "compatible: \(what)"
    case .naming: "names only: \(what)"
    }
  }
}
