import Civics

/// An item as the proof check sees it: what it asks for and what it issues, of a draft with faults as of a published version.
public struct ProofItem: Hashable, Sendable {
  public struct Need: Hashable, Sendable {
    /// A material's code.
    public let material: String
    /// Whether it is asked for in every situation, and before anything is decided.
    public let isRequired: Bool
    /// Whether the item names a law of its own for it.
    public let namesLaw: Bool
    /// Codes of materials that do as well.
    public let substitutes: [String]
    /// Whether a signed promise may take its place.
    public let isDeclarable: Bool

    public init(material: String, isRequired: Bool = true, namesLaw: Bool = false, substitutes: [String] = [], isDeclarable: Bool = false) {
      self.material = material
      self.isRequired = isRequired
      self.namesLaw = namesLaw
      self.substitutes = substitutes
      self.isDeclarable = isDeclarable
    }
  }

  public let code: String
  public let needs: [Need]
  /// The certificate type that it issues; nil: none.
  public let issues: String?

  public init(code: String, needs: [Need], issues: String?) {
    self.code = code
    self.needs = needs
    self.issues = issues
  }
}

extension ProofItem {
  public init(_ item: Item) {
    code = item.code
    needs = item.materials.map {
      Need(
        material: $0.material, isRequired: $0.necessity == .required && $0.condition == nil, namesLaw: !$0.law.isEmpty,
        substitutes: $0.substitutes, isDeclarable: $0.isDeclarable)
    }
    issues = item.result.certificateType
  }

  public init(_ draft: ItemDraft) {
    code = draft.code
    needs = draft.materials.map {
      Need(
        material: $0.material, isRequired: $0.necessity == "1" && ($0.condition ?? "").isEmpty, namesLaw: !($0.law ?? "").isEmpty,
        substitutes: $0.substitutes ?? [], isDeclarable: $0.declarable ?? false)
    }
    issues = draft.result.certificateType
  }
}
