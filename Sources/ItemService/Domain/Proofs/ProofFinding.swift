public import Civics

/// What is wrong with a proof that is asked for, with the rule and the way out.
public struct ProofFinding: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    /// 循环证明: a set of items and proofs with no way in.
    case loop
    case abolished
    /// No law asks for it, or nobody who may issues it.
    case notLawful = "not_lawful"
    /// Another office has it, or it is asked for twice.
    case alreadyHeld = "already_held"
    /// There is no way to it, so nobody can complete the item.
    case unobtainable

    /// Whether it stops publication.
    public var blocks: Bool { self == .loop || self == .abolished }
  }

  public let kind: Kind
  /// Codes of items, or names of nodes where bare edges were judged.
  public let items: [String]
  /// The material's code; nil of a loop.
  public let material: String?
  /// Of a loop: its shortest, each node once, from the least.
  public let path: [String]
  public let rule: String
  public let remedy: Bilingual

  public init(kind: Kind, items: [String], material: String? = nil, path: [String] = [], rule: String, remedy: Bilingual) {
    self.kind = kind
    self.items = items
    self.material = material
    self.path = path
    self.rule = rule
    self.remedy = remedy
  }
}
