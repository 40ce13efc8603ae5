public import Civics

/// An entry of the register of proofs: a proof that must not be asked for, with the rule that says so and what takes its place.
public struct ProofRule: Hashable, Sendable {
  /// The register's own code, such as `x01`; empty: none.
  public let code: String
  public let kind: ProofFinding.Kind
  public let rule: String
  public let remedy: Bilingual
  /// A name that has one of these in it is this proof.
  let names: [String]
  /// One of these must be in the name too; empty: nothing more.
  let also: [String]
  /// Whether it is this proof only from a committee of a village or of residents.
  let isOfCommunity: Bool
  /// An issuer with one of these in its name is the right one.
  let rightIssuers: [String]

  init(
    _ code: String, _ kind: ProofFinding.Kind, _ names: [String], also: [String] = [], isOfCommunity: Bool = false,
    rightIssuers: [String] = [], rule: String, remedy: Bilingual
  ) {
    self.code = code
    self.kind = kind
    self.names = names
    self.also = also
    self.isOfCommunity = isOfCommunity
    self.rightIssuers = rightIssuers
    self.rule = rule
    self.remedy = remedy
  }

  /// Whether a material is this proof by its name and its issuer.
  func applies(to name: ProofName) -> Bool {
    names.contains { name.says($0) }
      && (also.isEmpty || also.contains { name.says($0) })
      && (!isOfCommunity || name.isOfCommunity)
      && !rightIssuers.contains { name.isIssued(by: $0) }
  }
}
